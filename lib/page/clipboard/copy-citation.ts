// Puts a citation on the clipboard.
import { copyText } from './copy.ts';

/** A citation as the background writes it; with `html` where it can also be pasted as formatted text. */
interface Written {
  text: string;
  html?: string | undefined;
}

/** Copies what the background has been asked to write in this very click: browsers allow it for some seconds after. */
export async function copyCitation(written: Promise<Written>): Promise<void> {
  const { text, html } = await written;
  await copyText(text, html);
}
