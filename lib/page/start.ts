// Starts a frame: marking, navigation between marks, and the session that the popover's script finds.

import type { PageContext } from '../model/mention.ts';
import type { PAGE_COMMANDS } from '../model/primitives/lists.ts';
import { doc } from './dom/document.ts';
import { isOurs } from './dom/elements.ts';
import { createMarkNavigation } from './marks/mark-navigation.ts';
import { startMarking } from './marks/marking.ts';
import type { Count } from './marks/name-counts.ts';
import type { FindResult } from './marks/name-search.ts';
import { watchApproach } from './popover/approach.ts';
import { registerSession, replaceOrphan, type Session } from './session.ts';

/** What the background may tell a frame; the shape is that of the message contract. */
export interface PageCommand {
  command: (typeof PAGE_COMMANDS)[number];
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
  // Images and XML files are documents, too.
  if (!(doc.documentElement instanceof HTMLElement) || !replaceOrphan()) return;
  const ending = new AbortController();
  const { signal } = ending;
  const stop = (): void => ending.abort();
  const openListeners = new Set<() => void>();
  const replacedListeners = new Set<() => void>();
  let isPopoverClaimed = false;
  let isAskedToOpen = false;
  // A popover that an older version left open when it was removed.
  for (const leftover of doc.querySelectorAll('[popover]')) if (isOurs(leftover)) leftover.remove();

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
      for (const listener of replacedListeners) listener();
    },
    signal,
  });
  const navigation = createMarkNavigation(marking, signal);
  const fetchPopover = async (): Promise<void> => {
    await background.injectPopover();
    if (!isPopoverClaimed) throw new Error('The popover’s script did not come.');
  };
  const approach = watchApproach(
    { marksOn: marking.paint.marksOn, roots: marking.roots },
    fetchPopover,
    signal,
  );
  /** A reader who moves from mark to mark by keyboard will probably open the popover, too. */
  const moveAndPreload = (direction: 1 | -1): void => {
    navigation.move(direction);
    if (navigation.current()) void approach.loadPopover();
  };
  /** Opens the popover at the current mark, as soon as its script is there. */
  const open = (): void => {
    for (const listener of openListeners) listener();
    isAskedToOpen = openListeners.size === 0 && navigation.current() !== undefined;
    if (!isAskedToOpen) return;
    void approach.loadPopover().finally(() => {
      isAskedToOpen &&= isPopoverClaimed;
    });
  };
  const newSession: Session = {
    signal,
    alive: background.alive,
    stop,
    claimPopover() {
      const first = !isPopoverClaimed;
      isPopoverClaimed = true;
      return first;
    },
    marksOn: marking.paint.marksOn,
    roots: marking.roots,
    page: marking.page,
    currentMark: navigation.current,
    takeOver: approach.takeOver,
    onOpen(listener) {
      openListeners.add(listener);
      if (isAskedToOpen) listener();
    },
    onReplaced: (listener) => replacedListeners.add(listener),
  };
  registerSession(newSession);
  listen();
  background.onGone(stop, signal);
  background.onCommand(({ command, entity, nth }) => {
    if (command === 'off') stop();
    if (command === 'go' && entity !== undefined) navigation.go(entity, nth ?? 0);
    if (command === 'rescan') marking.rescan();
    if (!isAddressed()) return;
    if (command === 'next') moveAndPreload(1);
    if (command === 'previous') moveAndPreload(-1);
    if (command === 'open') open();
  }, signal);
}
