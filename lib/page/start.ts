// Starts a frame: marking, travelling between marks, and the session that the popover's script finds.

import type { PageContext } from '../model/mention.ts';
import { doc } from './dom/document.ts';
import { isOurs } from './dom/elements.ts';
import { createTravel } from './marks/mark-navigation.ts';
import { type Found, startMarking } from './marks/marking.ts';
import type { Count } from './marks/name-counts.ts';
import { watchApproach } from './popover/approach.ts';
import { makeRoom, type Session, settle } from './session.ts';

/** What the background may tell a frame; the shape is that of the message contract. */
export interface PageCommand {
  command: 'off' | 'report' | 'go' | 'next' | 'previous' | 'open' | 'rescan';
  entity?: string | undefined;
  nth?: number | undefined;
}

/** What a frame needs from outside: the background, reached through the platform. */
export interface Background {
  find(blocks: string[], page: PageContext): Promise<Found>;
  report(names: Count[]): void;
  /** Brings the popover's script into this frame; resolves when it has run, or could not. */
  bringPopover(): Promise<void>;
  alive(): boolean;
  onCommand(listener: (command: PageCommand) => void, signal: AbortSignal): void;
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
  if (!(doc.documentElement instanceof HTMLElement) || !makeRoom()) return;
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
  const travel = createTravel(marking, signal);
  const fetch = async (): Promise<void> => {
    await background.bringPopover();
    if (!claimed) throw new Error('The popover’s script did not come.');
  };
  const approach = watchApproach({ on: marking.paint.on, roots: marking.roots }, fetch, signal);
  /** Who moves from mark to mark by keys will want the popover, too. */
  const travelTo = (direction: 1 | -1): void => {
    travel.step(direction);
    if (travel.current()) void approach.bring();
  };
  /** Opens the popover at the current mark, as soon as its script is there. */
  const open = (): void => {
    for (const listener of opens) listener();
    isAskedToOpen = opens.size === 0 && travel.current() !== undefined;
    if (!isAskedToOpen) return;
    void approach.bring().finally(() => {
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
    on: marking.paint.on,
    roots: marking.roots,
    page: marking.page,
    current: travel.current,
    takeOver: approach.takeOver,
    onOpen(listener) {
      opens.add(listener);
      if (isAskedToOpen) listener();
    },
    onReplaced: (listener) => replaceds.add(listener),
  };
  settle(made);
  listen();
  background.onGone(stop, signal);
  background.onCommand(({ command, entity, nth }) => {
    if (command === 'off') stop();
    if (command === 'go' && entity !== undefined) travel.go(entity, nth ?? 0);
    if (command === 'rescan') marking.again();
    if (!isAddressed()) return;
    if (command === 'next') travelTo(1);
    if (command === 'previous') travelTo(-1);
    if (command === 'open') open();
  }, signal);
}
