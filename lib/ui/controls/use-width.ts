// Follows the width of an element, for drawings that are laid out in px.
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** The width in px; `first` until the element is rendered, and while it has none. */
export function useWidth(element: RefObject<Element | null>, first: number): number {
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const look = () => {
      const now = Math.floor(current.getBoundingClientRect().width);
      if (now > 0) setWidth(now);
    };
    look();
    const watching = new ResizeObserver(look);
    watching.observe(current);
    return () => watching.disconnect();
  }, [element]);
  return width;
}
