// What the command line says, in one sentence, about input it cannot use; such a fault ends it with exit code 1.

/** Input that cannot be used; the message is one sentence for the person at the terminal. */
export class InputFault extends Error {
  override name = 'InputFault';
}

/** The reason that a system call gave, in plain words where it is a common one. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'it may not be read';
  return error instanceof Error ? error.message : String(error);
}
