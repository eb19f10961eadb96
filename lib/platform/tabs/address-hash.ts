// Compares addresses without keeping them: some are megabytes long, and where a reader has been is private.

/** How many hexadecimal digits are kept: two addresses are mistaken for each other with a chance of one in 2^64. */
const DIGITS = 16;

/** The beginning of a text's SHA-256, in hexadecimal. */
export async function fingerprint(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes.slice(0, DIGITS / 2)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The hash of a page's address without its fragment. */
export const pageHash = (address: string): Promise<string> => fingerprint(address.split('#')[0] ?? '');
