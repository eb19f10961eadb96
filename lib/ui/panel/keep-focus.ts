// Keeps the keyboard's place in the panel when a list gives way to an entity and comes back.
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * When an entity opens, the focus goes to the way back; when it closes, to the row it was chosen from, if that is there.
 * Both are looked for below `root`: `.back` and `[data-entity]`.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>, entity: string | undefined): void {
  const last = useRef(entity);
  useEffect(() => {
    const left = last.current;
    last.current = entity;
    if (left === entity) return;
    const goal = entity === undefined ? `[data-entity="${CSS.escape(left ?? '')}"]` : '.back';
    const found = root.current?.querySelector(goal);
    if (found instanceof HTMLElement) found.focus();
  }, [root, entity]);
}
