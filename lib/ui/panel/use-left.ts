// Remembers what was opened from a list, for the moment of coming back to it.
import { useRef } from 'preact/hooks';
import type { PanelLocation } from './location.ts';

/** The entity or source that was open at the location before this one; undefined if none was. */
export function useLeft(location: PanelLocation): string | undefined {
  const last = useRef<{ location: PanelLocation; left: string | undefined }>({ location, left: undefined });
  if (last.current.location !== location) {
    const before = last.current.location;
    last.current = { location, left: before.entity ?? before.source };
  }
  return last.current.left;
}
