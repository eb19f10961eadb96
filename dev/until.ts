// Waiting for a condition, the only way anything here waits.

/** How long in ms is waited for something that should have happened: far longer than a slow machine needs. */
const LIMIT = 20_000;
/** How long in ms one look may take: a question to a page or worker that has just gone is never answered. */
const LOOK_LIMIT = 8_000;
/** How long in ms between two looks. */
const PAUSE = 40;

/**
 * Asks again and again until the answer is something else than undefined, null or false; an error counts as "not yet".
 * @throws Error that names what was waited for, with the last error if there was one.
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined | null | false>,
  limit = LIMIT,
): Promise<T> {
  const end = performance.now() + limit;
  for (;;) {
    let cause: unknown;
    try {
      const answer = await Promise.race([look(), silence()]);
      if (answer !== undefined && answer !== null && answer !== false) return answer;
    } catch (error) {
      cause = error;
    }
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}.`, { cause });
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** Fails once a look has taken too long. */
const silence = (): Promise<never> =>
  new Promise((_, reject) => {
    const given = AbortSignal.timeout(LOOK_LIMIT);
    given.addEventListener('abort', () => reject(new Error('There was no answer.')));
  });
