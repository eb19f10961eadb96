// Keeps the focus in place when a list is replaced by something opened from it, and when it comes back.
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * When an entity or a source opens, the focus moves to the back button; when it closes, to the row from which it was
 * opened, if that exists. Both are looked up below `root`: `.back`, `[data-entity]`, `[data-source]`.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>, opened: string | undefined): void {
  const last = useRef(opened);
  useEffect(() => {
    const left = last.current;
    last.current = opened;
    if (left === opened) return;
    const id = CSS.escape(left ?? '');
    const goal = opened === undefined ? `[data-entity="${id}"], [data-source="${id}"]` : '.back';
    const found = root.current?.querySelector(goal);
    if (found instanceof HTMLElement) found.focus();
  }, [root, opened]);
}
