// An error with a message for the reader.

/** An error whose message is one plain sentence for the reader; details for programmers are in its cause. */
export class ReaderError extends Error {
  override name = 'ReaderError';
}
