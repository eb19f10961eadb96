// Measures the CPU time of our scripts with Chromium's own trace. The measured pages run no script of their own (a
// content security policy forbids it), so all script work on the main thread of the page's process is ours; on the same
// page with the extension off, it is the measurement's own. Counted is the thread time (`tdur`, not wall time) of the
// outermost of these events: evaluating and compiling a script, calling a function of it (observers, listeners, ports),
// timers, idle callbacks, frames and microtasks. Garbage collection and layout inside them are counted separately,
// because without us they would happen a moment later.
import type { Page } from 'puppeteer-core';

/** An event of a trace; times in µs. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: unknown;
}

/** A piece of script work on a page's main thread; times in ms of the thread. */
export interface Work {
  readonly thread: string;
  /** When it began, in ms on the trace's clock. */
  readonly start: number;
  /** The addresses of the scripts involved, if the trace has them. */
  readonly scripts: readonly string[];
  readonly script: number;
  readonly layout: number;
  readonly garbage: number;
  /** What was compiled or evaluated in it. */
  readonly evaluated: readonly { readonly url: string; readonly time: number }[];
}

/** Only the events that are counted: tracing each function that V8 compiles would cost as much as what is measured. */
const CATEGORIES = ['devtools.timeline'];

const SCRIPT = new Set([
  ...['EvaluateScript', 'v8.compile', 'FunctionCall', 'RunMicrotasks', 'v8.callFunction'],
  ...['TimerFire', 'FireIdleCallback', 'FireAnimationFrame', 'v8.newInstance'],
]);
const LAYOUT = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint']);
const GARBAGE = new Set(['MinorGC', 'MajorGC']);

/** Records what the browser does while `act` runs, and returns the script work in pages. */
export async function record(page: Page, act: () => Promise<void>): Promise<Work[]> {
  await page.tracing.start({ categories: CATEGORIES });
  await act();
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] };
  const complete = traceEvents.filter(({ ph, tdur }) => ph === 'X' && tdur !== undefined);
  return [...Map.groupBy(complete, ({ pid, tid }) => `${pid}/${tid}`)].flatMap(([thread, events]) =>
    worksOf(thread, events),
  );
}

function worksOf(thread: string, events: readonly TraceEvent[]): Work[] {
  const sorted = events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const works: Work[] = [];
  for (let at = 0; at < sorted.length; at++) {
    const outer = sorted[at] as TraceEvent;
    if (!SCRIPT.has(outer.name)) continue;
    const end = outer.ts + (outer.dur ?? 0);
    let stop = at + 1;
    while (stop < sorted.length && (sorted[stop]?.ts ?? 0) < end) stop++;
    works.push(workOf(thread, sorted.slice(at, stop)));
    at = stop - 1;
  }
  return works;
}

const time = ({ tdur = 0 }: TraceEvent): number => tdur / 1_000;

function workOf(thread: string, events: readonly TraceEvent[]): Work {
  const [outer] = events as [TraceEvent];
  const layout = outermost(events, LAYOUT);
  const garbage = outermost(events, GARBAGE);
  return {
    thread,
    start: outer.ts / 1_000,
    scripts: [...new Set(events.flatMap((event) => urlOf(event) ?? []))],
    script: time(outer) - layout - garbage,
    layout,
    garbage,
    evaluated: events
      .filter(({ name }) => name === 'EvaluateScript')
      .map((event) => ({ url: urlOf(event) ?? '', time: time(event) })),
  };
}

/** The total time of the events with these names that are not inside others of them. */
function outermost(events: readonly TraceEvent[], names: ReadonlySet<string>): number {
  let end = 0;
  let sum = 0;
  for (const event of events) {
    if (!names.has(event.name) || event.ts < end) continue;
    end = event.ts + (event.dur ?? 0);
    sum += time(event);
  }
  return sum;
}

function urlOf({ args }: TraceEvent): string | undefined {
  const { data } = (args ?? {}) as { data?: { url?: unknown } };
  return typeof data?.url === 'string' && data.url !== '' ? data.url : undefined;
}

/** The work on threads where a script of ours ran: on a page without scripts of its own, all of it is ours. */
export function ours(works: readonly Work[]): Work[] {
  const threads = threadsOfOurs(works);
  return works.filter(({ thread }) => threads.has(thread));
}

/** The work on all other threads: on a page without us, that of the measurement. */
export function others(works: readonly Work[]): Work[] {
  const threads = threadsOfOurs(works);
  return works.filter(({ thread }) => !threads.has(thread));
}

function threadsOfOurs(works: readonly Work[]): Set<string> {
  const own = works.filter(({ scripts }) => scripts.some((url) => url.startsWith('chrome-extension:')));
  return new Set(own.map(({ thread }) => thread));
}

/** The script time of works together, in ms. */
export const total = (works: readonly Work[]): number => works.reduce((sum, { script }) => sum + script, 0);
