// Scrolls to the passage that an address or a timeline points to, and focuses it.
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Scrolls the window to a passage below `root` (its row has `data-passage` and is focusable). */
export function showPassage(root: Element | null, passage: string): void {
  const row = root?.querySelector(`[data-passage="${CSS.escape(passage)}"]`);
  if (!(row instanceof HTMLElement)) return;
  row.scrollIntoView({ block: 'center' });
  row.focus({ preventScroll: true });
}

/** Shows a passage as soon as it is rendered, and again when another one is wanted. */
export function useTargetPassage(root: RefObject<Element | null>, passage: string | undefined): void {
  useLayoutEffect(() => {
    if (passage !== undefined) showPassage(root.current, passage);
  }, [root, passage]);
}
