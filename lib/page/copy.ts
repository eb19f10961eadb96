// Puts text on the clipboard, on pages without https as well.

/**
 * Copies text; must be called within a click or key press.
 * @throws Error with one plain sentence if the browser does not allow it.
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Absent on http pages, forbidden in some frames: the older way does without both, and without touching the page.
    copyByEvent(text);
  }
}

function copyByEvent(text: string): void {
  let done = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    // Pages add their own words to what is copied.
    event.stopImmediatePropagation();
    done = event.clipboardData !== null;
  };
  window.addEventListener('copy', fill, true);
  try {
    document.execCommand('copy');
  } finally {
    window.removeEventListener('copy', fill, true);
  }
  if (!done) throw new Error('The browser does not allow copying here.');
}
