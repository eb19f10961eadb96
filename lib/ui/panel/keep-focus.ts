// Keeps the keyboard's place in the panel when a list gives way to what was opened from it, and comes back.
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * When an entity or a source opens, the focus goes to the way back; when it closes, to the row it was chosen from, if
 * that is there. Both are looked for below `root`: `.back`, `[data-entity]`, `[data-source]`.
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
