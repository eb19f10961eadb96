// Repeats work for as long as it is requested, one run at a time and with a pause after each.
import { pause } from './slices.ts';

/**
 * Returns a function that requests a run of `work`: at once, or after the current run and its pause, however often it
 * was requested in the meantime.
 */
export function repeatOnRequest(
  work: () => Promise<void>,
  milliseconds: number,
  signal: AbortSignal,
): () => void {
  let isRunning = false;
  let isRequested = false;

  const run = async (): Promise<void> => {
    try {
      do {
        isRequested = false;
        await work();
        await pause(milliseconds, signal);
      } while (isRequested && !signal.aborted);
    } finally {
      isRunning = false;
    }
  };

  return () => {
    isRequested = true;
    if (isRunning) return;
    isRunning = true;
    void run();
  };
}
