// Puts a citation on the clipboard, for the popover and the panel alike.
import type { Citing } from '../../lib/model.ts';
import { copyText } from '../../lib/page/copy.ts';

/**
 * Copies what the background has been asked to write in this very click: browsers allow it for some seconds after.
 * HTML goes to editors as formatted text, and to everything else as its source.
 */
export async function copyCitation(written: Promise<{ text: string }>, { format }: Citing): Promise<void> {
  const { text } = await written;
  await copyText(text, format === 'html' ? text : undefined);
}

/** Today where the reader is, as YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** Whether two ways of copying are the same. */
export const isSameCiting = (one: Citing, other: Citing): boolean =>
  one.format === other.format && one.excerpt === other.excerpt;
