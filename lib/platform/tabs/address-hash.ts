// Tells whether two addresses are the same without keeping either: some are megabytes long, and where a reader has been
// is nobody's business.

/** How many hexadecimal digits are kept: a chance of one in 2^64 that two addresses are taken for the same. */
const DIGITS = 16;

/** The beginning of a text's SHA-256, in hexadecimal. */
export async function fingerprint(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes.slice(0, DIGITS / 2)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The fingerprint of a page's address: the same whichever part of the page the fragment names. */
export const pageHash = (address: string): Promise<string> => fingerprint(address.split('#')[0] ?? '');
