// Waiting for a condition, the only way anything here waits. All times are those of a quick machine with nothing else to
// do: on a slow or busy one they last longer, by what `pace.ts` measures while waiting.
import { measurePace, pace } from './pace.ts';

/** How long in ms is waited for something that should have happened. */
const LIMIT = 30_000;
/** How long in ms one look may take: a question to a page or worker that has just gone is never answered. */
const LOOK_LIMIT = 8_000;
/** How long in ms between two looks. */
const PAUSE = 40;
/** How often in ms the machine is measured anew while a wait lasts: it may have got busy since. */
const MEASURE = 2_000;

/**
 * Asks again and again until the answer is something else than undefined, null or false; an error counts as "not yet".
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

/** Fails once a look has taken too long, in ms of this machine. */
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
