// Remembers what a list was left by, for the one moment of coming back to it.
import { useRef } from 'preact/hooks';
import type { Place } from './place.ts';

/** The entity or source that was open at the place before this one; undefined if none was. */
export function useLeft(place: Place): string | undefined {
  const last = useRef<{ place: Place; left: string | undefined }>({ place, left: undefined });
  if (last.current.place !== place) {
    const before = last.current.place;
    last.current = { place, left: before.entity ?? before.source };
  }
  return last.current.left;
}
