// Starts a frame: marking, navigation between marks, and the session that the popover's script finds.

import type { PageContext } from '../model/mention.ts';
import type { PAGE_COMMANDS } from '../model/primitives/lists.ts';
import { doc } from './dom/document.ts';
import { isOurs } from './dom/elements.ts';
import { whenIdle } from './dom/slices.ts';
import { createMarkNavigation, type MarkNavigation } from './marks/mark-navigation.ts';
import { type Marking, startMarking } from './marks/marking.ts';
import { mentionsOf } from './marks/mentions-of.ts';
import type { Count } from './marks/name-counts.ts';
import type { FindResult } from './marks/name-search.ts';
import { createSummons, type Summons } from './popover/summons.ts';
import { registerSession, replaceOrphan } from './session.ts';

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
  onCommand(listener: (command: PageCommand) => unknown, signal: AbortSignal): void;
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

/** What a reader does with marks: moving between them and opening popovers. Made when there is a first mark. */
interface Pointing {
  readonly navigation: MarkNavigation;
  readonly summons: Summons;
}

function startPointing(marking: Marking, background: Background, signal: AbortSignal): Pointing {
  const navigation = createMarkNavigation(marking, signal);
  const summons = createSummons(
    {
      marksOn: marking.paint.marksOn,
      roots: marking.roots,
      currentMark: navigation.current,
      inject: background.injectPopover,
    },
    signal,
  );
  return { navigation, summons };
}

/** Does what the background tells this frame, and returns what it asks for. */
function runCommand(
  { command, entity, nth }: PageCommand,
  marking: Marking,
  { navigation, summons }: Pointing,
): unknown {
  if (command === 'mentions') return mentionsOf(marking.prose(), entity ?? '', marking.page());
  if (command === 'go' && entity !== undefined) navigation.go(entity, nth ?? 0);
  if (command === 'rescan') marking.rescan();
  if (!isAddressed()) return;
  if (command === 'open') summons.open();
  if (command !== 'next' && command !== 'previous') return;
  navigation.move(command === 'next' ? 1 : -1);
  // A reader who moves from mark to mark by keyboard will probably open the popover, too.
  if (navigation.current()) summons.preload();
}

/** Starts this frame in its next idle moment; nothing happens where a live session is there already. */
export function startPage(background: Background): void {
  whenIdle(() => start(background));
}

function start(background: Background): void {
  // Images and XML files are documents, too.
  if (!(doc.documentElement instanceof HTMLElement) || !replaceOrphan()) return;
  const ending = new AbortController();
  const { signal } = ending;
  const stop = (): void => ending.abort();
  const replacedListeners = new Set<() => void>();
  // A popover that an older version left open when it was removed.
  for (const leftover of document.querySelectorAll('[popover]')) if (isOurs(leftover)) leftover.remove();

  let made: Pointing | undefined;
  const pointing = (): Pointing => {
    if (made) return made;
    made = startPointing(marking, background, signal);
    background.onGone(stop, signal);
    return made;
  };
  const resume = (event: PageTransitionEvent): void => {
    if (event.persisted) marking.resume();
  };
  const listen = (): void => window.addEventListener('pageshow', resume, { signal });
  const marking = startMarking({
    find: background.find,
    report: background.report,
    alive: background.alive,
    stop,
    marked: pointing,
    replaced() {
      listen();
      made?.summons.arm();
      for (const listener of replacedListeners) listener();
    },
    signal,
  });
  registerSession({
    signal,
    alive: background.alive,
    stop,
    claimPopover: () => pointing().summons.claim(),
    marksOn: marking.paint.marksOn,
    roots: marking.roots,
    page: marking.page,
    currentMark: () => pointing().navigation.current(),
    takeOver: () => pointing().summons.takeOver(),
    onOpen: (listener) => pointing().summons.onOpen(listener),
    onReplaced: (listener) => replacedListeners.add(listener),
  });
  listen();
  background.onCommand((command) => {
    if (command.command !== 'off') return runCommand(command, marking, pointing());
    stop();
  }, signal);
}
