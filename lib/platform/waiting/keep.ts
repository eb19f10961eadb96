// Computes a value when it is first needed and keeps it. A failure is not kept: the next request tries again.

/**
 * Returns a function that computes the value on its first call and then returns it. `mended` is called when that
 * succeeds after a failure.
 */
export function lazy<T>(make: () => Promise<T>, mended: () => void = () => {}): () => Promise<T> {
  let made: Promise<T> | undefined;
  let hasFailed = false;
  return () => {
    made ??= make().then(
      (value) => {
        if (hasFailed) mended();
        return value;
      },
      (reason: unknown) => {
        made = undefined;
        hasFailed = true;
        throw reason;
      },
    );
    return made;
  };
}
