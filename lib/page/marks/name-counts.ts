// Counts the names on a page and says so when the counts have changed.

/** How often an entity is named on a page, painted or not. */
export interface Count {
  entity: string;
  count: number;
}

/** Counts marks by entity, in the order in which the page first names them. */
export function countNames(marks: readonly { readonly entity: string }[]): Count[] {
  const counts = new Map<string, number>();
  for (const { entity } of marks) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].map(([entity, count]) => ({ entity, count }));
}

/** How long in ms counts must stand still before they are told: a page that loads changes them many times. */
const STILL = 150;

/** Tells counts, each state once. `again` tells the present one even if it was told. */
export interface CountReporter {
  update(counts: readonly Count[]): void;
  repeat(): void;
}

/** Starts telling. A page without names says so, too: its icon then shows that Sidelight is on. */
export function createCountReporter(report: (counts: Count[]) => void, signal: AbortSignal): CountReporter {
  let present: readonly Count[] = [];
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  const plan = (): void => {
    clearTimeout(timer);
    if (signal.aborted) return;
    timer = setTimeout(() => {
      const text = JSON.stringify(present);
      if (text === told) return;
      told = text;
      report([...present]);
    }, STILL);
  };

  return {
    update(counts) {
      present = counts;
      plan();
    },
    repeat() {
      told = '';
      plan();
    },
  };
}
