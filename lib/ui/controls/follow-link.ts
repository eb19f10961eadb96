// Makes a link lead to another view of the panel, unless the reader asks the browser to open it elsewhere.

/** A click listener for links: a plain click is handled here, one with a modifier key by the browser. */
export const follow =
  (go: () => void) =>
  (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go();
  };
