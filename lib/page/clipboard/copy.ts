// Copies text to the clipboard, also on pages without https.

import { doc } from '../dom/document.ts';

/**
 * Copies text, and HTML for editors that accept it; must be called within a click or key press.
 * @throws Error with one plain sentence if the browser does not allow it.
 */
export async function copyText(text: string, html?: string): Promise<void> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([item({ 'text/plain': text, 'text/html': html })]);
  } catch {
    // `navigator.clipboard` does not exist on http pages and is forbidden in some frames
    // (https://www.w3.org/TR/clipboard-apis/#async-clipboard-api); the old `copy` event works there too, without
    // touching the page.
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
    // Some pages add their own words to what is copied.
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
