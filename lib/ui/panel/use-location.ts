// Keeps the panel's location in its document's address and history, so that back, forward and links work.
import { useEffect, useRef, useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { hashOf, locationOf, type PanelLocation } from './location.ts';

/**
 * Whether a new location is a step in the history, or only changes the present one, or only by another letter typed.
 */
export type HistoryChange = 'push' | 'replace' | 'typing';

/** Goes to a location. */
export type OnNavigate = (next: PanelLocation, change?: HistoryChange) => void;

/** Back and forward; absent if there is nowhere to go. */
export interface HistoryButtons {
  back?: (() => void) | undefined;
  forward?: (() => void) | undefined;
}

/** Kept in the history with each address: how many locations precede it. */
const Kept = z.object({ before: z.number() });

/** How long in ms after the last letter typed the address is updated. */
const RESTS = 400;

const before = (): number => {
  const kept = Kept.safeParse(history.state);
  return kept.success ? kept.data.before : 0;
};

/** The location in the address, a function to change it, and the ways through the history. */
export function useLocation(): [PanelLocation, OnNavigate, HistoryButtons] {
  const [current, setCurrent] = useState(() => locationOf(location.hash));
  // How far back the history goes from here, and its total length, as far as this document knows.
  const [at, setAt] = useState(before);
  const [last, setLast] = useState(at);
  const known = useRef(at);
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; write: () => void }>(undefined);
  const arrive = (now: number, end: number | undefined) => {
    known.current = now;
    setAt(now);
    if (end !== undefined) setLast(end);
  };
  useEffect(() => {
    const listening = new AbortController();
    // The first location has to be recognisable on coming back to it, too.
    history.replaceState({ before: before() }, '');
    const moved = () => {
      // A pending update belongs to the location that has been left.
      clearTimeout(waiting.current?.timer);
      waiting.current = undefined;
      const isNew = !Kept.safeParse(history.state).success;
      // An address typed or linked comes without state: it is a new location at the end.
      if (isNew) history.replaceState({ before: known.current + 1 }, '');
      arrive(before(), isNew ? before() : undefined);
      setCurrent(locationOf(location.hash));
    };
    addEventListener('popstate', moved, { signal: listening.signal });
    return () => listening.abort();
  }, []);
  // The address is updated when the reader pauses: browsers limit the number of changes in a period.
  const writeNow = () => {
    clearTimeout(waiting.current?.timer);
    waiting.current?.write();
    waiting.current = undefined;
  };
  const writeLater = (write: () => void) => {
    clearTimeout(waiting.current?.timer);
    waiting.current = { timer: setTimeout(writeNow, RESTS), write };
  };
  // Reads the history again, so that a function from an earlier render does no harm.
  const go: OnNavigate = (next, change = 'push') => {
    const hash = hashOf(next);
    if (change !== 'typing') writeNow();
    const isStep = change === 'push' && hash !== location.hash;
    const now = before() + (isStep ? 1 : 0);
    if (isStep) history.pushState({ before: now }, '', hash);
    else if (change === 'typing') writeLater(() => history.replaceState({ before: now }, '', hash));
    else history.replaceState({ before: now }, '', hash);
    arrive(now, isStep ? now : undefined);
    setCurrent(next);
  };
  return [
    current,
    go,
    {
      back: at > 0 ? () => history.back() : undefined,
      forward: at < last ? () => history.forward() : undefined,
    },
  ];
}
