// Puts a citation on the clipboard, for the popover and the panel alike.
import { cite } from '../../lib/corpus/citation/cite.ts';
import type { Citing, Excerpt } from '../../lib/model.ts';
import { copyText } from '../../lib/page/copy.ts';

/** Copies within a click. HTML goes to editors as formatted text, and to everything else as its source. */
export function copyCitation(excerpt: Excerpt, citing: Citing): Promise<void> {
  const text = cite(excerpt, citing, today());
  return copyText(text, citing.format === 'html' ? text : undefined);
}

/** Today where the reader is, as YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** Whether two ways of copying are the same. */
export const isSameCiting = (one: Citing, other: Citing): boolean =>
  one.format === other.format && one.excerpt === other.excerpt;
