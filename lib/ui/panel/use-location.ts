// Keeps the panel's location in its document's address and history, so that back, forward and links work.
import { useEffect, useRef, useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { hashOf, locationOf, type PanelLocation } from './location.ts';

/** Whether a new location is one to come back from, or only the old one changed; or changed by a letter more typed. */
export type HistoryChange = 'push' | 'replace' | 'typing';

/** Goes to a location. */
export type OnNavigate = (next: PanelLocation, change?: HistoryChange) => void;

/** The ways back and forward; absent where there is nowhere to go. */
export interface HistoryButtons {
  back?: (() => void) | undefined;
  forward?: (() => void) | undefined;
}

/** What the history keeps beside each address: how many locations lie before it. */
const Kept = z.object({ before: z.number() });

/** How long in ms a reader has typed nothing before the address says what was typed. */
const RESTS = 400;

const before = (): number => {
  const kept = Kept.safeParse(history.state);
  return kept.success ? kept.data.before : 0;
};

/** The location in the address, a way to change it, and the ways through the history. */
export function useLocation(): [PanelLocation, OnNavigate, HistoryButtons] {
  const [current, setCurrent] = useState(() => locationOf(location.hash));
  // How far back the history goes from here, and how far in all, as far as this document knows.
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
    // The first location, too, is to be known again on coming back to it.
    history.replaceState({ before: before() }, '');
    const moved = () => {
      // What was still to be written belongs to the location that has been left.
      clearTimeout(waiting.current?.timer);
      waiting.current = undefined;
      const isNew = !Kept.safeParse(history.state).success;
      // An address typed or linked comes without anything kept: it is a new location at the end.
      if (isNew) history.replaceState({ before: known.current + 1 }, '');
      arrive(before(), isNew ? before() : undefined);
      setCurrent(locationOf(location.hash));
    };
    addEventListener('popstate', moved, { signal: listening.signal });
    return () => listening.abort();
  }, []);
  // The address follows a reader's typing when it rests: browsers allow only so many changes in a while.
  const writeNow = () => {
    clearTimeout(waiting.current?.timer);
    waiting.current?.write();
    waiting.current = undefined;
  };
  const writeLater = (write: () => void) => {
    clearTimeout(waiting.current?.timer);
    waiting.current = { timer: setTimeout(writeNow, RESTS), write };
  };
  // Reads the history anew, so that one made for an earlier render does no harm.
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
