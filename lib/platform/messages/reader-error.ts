// A fault that the reader is to hear of in words of its own.

/** An error whose message is one plain sentence for the reader; what a programmer wants to know is its cause. */
export class ReaderError extends Error {
  override name = 'ReaderError';
}
