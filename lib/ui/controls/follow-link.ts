// Lets a link lead on within the panel, and the browser open it elsewhere where the reader asks for that.

/** A listener for a link's clicks: a plain one goes on here; with a key held it is the browser's. */
export const follow =
  (go: () => void) =>
  (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go();
  };
