// Starts a frame: marking, travelling between marks, and the session that the popover's script finds.

import type { PageContext } from '../model/mention.ts';
import { doc } from './dom/document.ts';
import { isOurs } from './dom/elements.ts';
import { createMarkNavigation } from './marks/mark-navigation.ts';
import { startMarking } from './marks/marking.ts';
import type { Count } from './marks/name-counts.ts';
import type { FindResult } from './marks/name-search.ts';
import { watchApproach } from './popover/approach.ts';
import { registerSession, replaceOrphan, type Session } from './session.ts';

/** What the background may tell a frame; the shape is that of the message contract. */
export interface Order {
  order: 'off' | 'report' | 'go' | 'next' | 'previous' | 'open' | 'again';
  entity?: string | undefined;
  nth?: number | undefined;
}

/** What a frame needs from outside: the background, reached through the platform. */
export interface Background {
  find(blocks: string[], page: PageContext): Promise<FindResult>;
  report(names: Count[]): void;
  /** Brings the popover's script into this frame; resolves when it has run, or could not. */
  injectPopover(): Promise<void>;
  alive(): boolean;
  onOrder(listener: (order: Order) => void, signal: AbortSignal): void;
  onGone(listener: () => void, signal: AbortSignal): void;
}

/**
 * Whether a keyboard command, which every frame of a tab hears, is meant for this frame: the one in focus, or the
 * page itself where the focus is in a frame that is not ours.
 */
function isAddressed(): boolean {
  if (window !== window.top) return doc.hasFocus();
  const focused = doc.activeElement;
  return !(focused instanceof HTMLIFrameElement && focused.contentDocument);
}

/** Starts this frame; does nothing where a live session is there already. */
export function startPage(background: Background): void {
  // Pictures, XML and the like are documents too.
  if (!(doc.documentElement instanceof HTMLElement) || !replaceOrphan()) return;
  const ending = new AbortController();
  const { signal } = ending;
  const stop = (): void => ending.abort();
  const opens = new Set<() => void>();
  const replaceds = new Set<() => void>();
  let claimed = false;
  let isAskedToOpen = false;
  // A popover that an older version left open when it was removed in mid-flight.
  for (const stray of doc.querySelectorAll('[popover]')) if (isOurs(stray)) stray.remove();

  const resume = (event: PageTransitionEvent): void => {
    if (event.persisted) marking.resume();
  };
  const listen = (): void => window.addEventListener('pageshow', resume, { signal });
  const marking = startMarking({
    find: background.find,
    report: background.report,
    alive: background.alive,
    stop,
    replaced() {
      listen();
      approach.arm();
      for (const listener of replaceds) listener();
    },
    signal,
  });
  const travel = createMarkNavigation(marking, signal);
  const fetch = async (): Promise<void> => {
    await background.injectPopover();
    if (!claimed) throw new Error('The popover’s script did not come.');
  };
  const approach = watchApproach({ marksOn: marking.paint.marksOn, roots: marking.roots }, fetch, signal);
  /** Who moves from mark to mark by keys will want the popover, too. */
  const travelTo = (direction: 1 | -1): void => {
    travel.move(direction);
    if (travel.current()) void approach.loadPopover();
  };
  /** Opens the popover at the current mark, as soon as its script is there. */
  const open = (): void => {
    for (const listener of opens) listener();
    isAskedToOpen = opens.size === 0 && travel.current() !== undefined;
    if (!isAskedToOpen) return;
    void approach.loadPopover().finally(() => {
      isAskedToOpen &&= claimed;
    });
  };
  const made: Session = {
    signal,
    alive: background.alive,
    stop,
    claimPopover() {
      const first = !claimed;
      claimed = true;
      return first;
    },
    marksOn: marking.paint.marksOn,
    roots: marking.roots,
    page: marking.page,
    currentMark: travel.current,
    takeOver: approach.takeOver,
    onOpen(listener) {
      opens.add(listener);
      if (isAskedToOpen) listener();
    },
    onReplaced: (listener) => replaceds.add(listener),
  };
  registerSession(made);
  listen();
  background.onGone(stop, signal);
  background.onOrder(({ order, entity, nth }) => {
    if (order === 'off') stop();
    if (order === 'go' && entity !== undefined) travel.go(entity, nth ?? 0);
    if (order === 'again') marking.rescan();
    if (!isAddressed()) return;
    if (order === 'next') travelTo(1);
    if (order === 'previous') travelTo(-1);
    if (order === 'open') open();
  }, signal);
}
