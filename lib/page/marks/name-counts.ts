// Counts the names on a page and reports the counts when they have changed.

/** How often an entity is named on a page, painted or not. */
export interface Count {
  entity: string;
  count: number;
  /** How often outside rows of nothing but links; absent where that is always. */
  prose?: number;
}

/** Counts marks by entity, in the order in which the page's prose first names them; others come after these. */
export function countNames<M extends { readonly entity: string }>(
  marks: readonly M[],
  inProse: readonly M[] = marks,
): Count[] {
  const prose = countEach(inProse);
  const counts = countEach([...inProse, ...marks]);
  return [...counts].map(([entity, sum]) => {
    const there = prose.get(entity) ?? 0;
    // Those in prose were counted twice.
    const count = sum - there;
    return there === count ? { entity, count } : { entity, count, prose: there };
  });
}

function countEach(marks: readonly { readonly entity: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { entity } of marks) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return counts;
}

/** How long in ms counts must stay the same before they are reported: a page that loads changes them many times. */
const QUIET_TIME = 150;

/** Reports counts, each state once. `repeat` reports the present one even if it was reported before. */
export interface CountReporter {
  update(counts: readonly Count[]): void;
  repeat(): void;
}

/** Starts reporting. A page without names is reported, too: its icon then shows that Sidelight is on. */
export function createCountReporter(report: (counts: Count[]) => void, signal: AbortSignal): CountReporter {
  let present: readonly Count[] = [];
  let reported = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  const plan = (): void => {
    clearTimeout(timer);
    if (signal.aborted) return;
    timer = setTimeout(() => {
      const text = JSON.stringify(present);
      if (text === reported) return;
      reported = text;
      report([...present]);
    }, QUIET_TIME);
  };

  return {
    update(counts) {
      present = counts;
      plan();
    },
    repeat() {
      reported = '';
      plan();
    },
  };
}
