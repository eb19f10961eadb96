// Puts text on the clipboard, on pages without https as well.

import { doc } from '../dom/document.ts';

/**
 * Copies text, for editors that take it also as HTML; must be called within a click or key press.
 * @throws Error with one plain sentence if the browser does not allow it.
 */
export async function copyText(text: string, html?: string): Promise<void> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([item({ 'text/plain': text, 'text/html': html })]);
  } catch {
    // Absent on http pages, forbidden in some frames: the older way does without both, and without touching the page.
    copyByEvent(text, html);
  }
}

const item = (flavours: Record<string, string>): ClipboardItem =>
  new ClipboardItem(
    Object.fromEntries(
      Object.entries(flavours).map(([type, content]) => [type, new Blob([content], { type })]),
    ),
  );

function copyByEvent(text: string, html: string | undefined): void {
  let done = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    // Pages add their own words to what is copied.
    event.stopImmediatePropagation();
    done = event.clipboardData !== null;
  };
  window.addEventListener('copy', fill, true);
  try {
    doc.execCommand('copy');
  } finally {
    window.removeEventListener('copy', fill, true);
  }
  if (!done) throw new Error('The browser does not allow copying here.');
}
