// Does long work in short slices while the page is idle.

/** The longest slice in ms: well under a frame of 16 ms, even on a busy machine. */
const SLICE = 5;

/** How long in ms work waits for an idle moment before it runs anyway. */
const PATIENCE = 500;

/** Calls back in an idle moment. */
export function whenIdle(work: (deadline: IdleDeadline) => void): void {
  requestIdleCallback(work, { timeout: PATIENCE });
}

/** Waits for an idle moment; resolves with the time (as of `performance.now()`) until which work may continue. */
function idle(): Promise<number> {
  return new Promise((resolve) => {
    whenIdle((deadline) => {
      const left = deadline.didTimeout ? SLICE : Math.min(SLICE, deadline.timeRemaining());
      resolve(performance.now() + left);
    });
  });
}

/** Calls `doPart` in idle slices until it returns false or the signal is aborted. */
export async function inSlices(doPart: () => boolean, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const until = await idle();
    do {
      if (signal.aborted || !doPart()) return;
    } while (performance.now() < until);
  }
}

/** Waits for some milliseconds; resolves at once if the signal is aborted. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });
}
