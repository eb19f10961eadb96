// The error for input that the command line cannot use: one sentence, and exit code 1.

/** Input that cannot be used; the message is one sentence for the person at the terminal. */
export class InputFault extends Error {
  override name = 'InputFault';
}

/** The reason why a system call failed, in plain words for common ones. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'it may not be read';
  return error instanceof Error ? error.message : String(error);
}
