// Waits for a condition; nothing here waits in any other way. All times are those of a fast, idle machine: on a slower
// or busier one they are longer, by the factor that `pace.ts` measures while waiting.
import { measurePace, pace } from './pace.ts';

/** How long in ms to wait for something that should have happened. */
const LIMIT = 30_000;
/** How long in ms one check may take: a question to a page or worker that has just closed is never answered. */
const LOOK_LIMIT = 8_000;
/** Time in ms between two checks. */
const PAUSE = 40;
/** How often in ms the machine is measured again during a wait, since it may have become busier. */
const MEASURE = 2_000;

/**
 * Checks again and again until the result is not undefined, null or false; an error counts as "not yet".
 * @throws Error that names what was waited for, with the last error if there was one.
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined | null | false>,
  limit = LIMIT,
): Promise<T> {
  let left = limit;
  let measured = performance.now();
  for (;;) {
    const began = performance.now();
    let cause: unknown;
    try {
      const answer = await within(LOOK_LIMIT * pace(), look());
      if (answer !== undefined && answer !== null && answer !== false) return answer;
    } catch (error) {
      cause = error;
    }
    if (left < 0) throw new Error(`Waited in vain for ${what}.`, { cause });
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (began - measured > MEASURE) {
      measurePace();
      measured = performance.now();
    }
    left -= (performance.now() - began) / pace();
  }
}

/** Rejects once a check has taken too long, in ms of this machine. */
async function within<T>(limit: number, look: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('There was no answer.')), limit);
  });
  try {
    return await Promise.race([look, silence]);
  } finally {
    clearTimeout(timer);
  }
}
