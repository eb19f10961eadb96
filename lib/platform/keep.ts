// Something that is made once and kept, but a failure is not: whoever asks next has it tried again.

/** A function that makes it when it is first asked, and then goes on handing out the same. */
export function kept<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((reason: unknown) => {
      made = undefined;
      throw reason;
    });
    return made;
  };
}
