// Puts a citation on the clipboard.
import type { Citing } from '../../model/settings.ts';
import { copyText } from './copy.ts';

/**
 * Copies what the background has been asked to write in this very click: browsers allow it for some seconds after.
 * HTML goes to editors as formatted text, and to everything else as its source.
 */
export async function copyCitation(written: Promise<{ text: string }>, { format }: Citing): Promise<void> {
  const { text } = await written;
  await copyText(text, format === 'html' ? text : undefined);
}
