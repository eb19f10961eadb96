// A value that is made when it is first needed and then kept. A failure is not kept: the next request tries again.

/**
 * A function that makes it when it is first asked, and then goes on handing out the same. `mended` is called when it has
 * been made after a failure.
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
