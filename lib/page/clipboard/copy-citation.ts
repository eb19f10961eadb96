// Copies a citation to the clipboard.
import type { Citing } from '../../model/settings.ts';
import { copyText } from './copy.ts';

/**
 * Copies what the background writes for this click: browsers allow it for some seconds after the click. Editors get
 * HTML as formatted text, everything else gets its source.
 */
export async function copyCitation(written: Promise<{ text: string }>, { format }: Citing): Promise<void> {
  const { text } = await written;
  await copyText(text, format === 'html' ? text : undefined);
}
