// Where the page script and the popover's script of one frame meet, and how a second injection finds the first.
import type { PageContext } from '../model/mention.ts';
import type { Mark } from './blocks/block.ts';
import type { Interval } from './marks/paint.ts';
import type { PendingInput } from './popover/approach.ts';

const KEY = Symbol.for('sidelight.page');

/** What the page script offers to the popover's script in the same frame. */
export interface Session {
  /** Aborted when everything of ours leaves the frame. */
  readonly signal: AbortSignal;
  /** Whether the extension that this script belongs to is still there. */
  alive(): boolean;
  /** Takes everything of ours out of the frame. */
  stop(): void;
  /** True for the first caller only: a frame has one popover. */
  claimPopover(): boolean;
  /** The marks on a text node that can be pointed at. */
  marksOn(node: Node): readonly Interval[];
  /** The open shadow roots in the page. */
  roots(): ShadowRoot[];
  page(): PageContext;
  /** The mark that the keyboard has moved to, or else the first in view. */
  currentMark(): Mark | undefined;
  /** What the reader had begun before the popover's script was there; from now on, that script listens itself. */
  takeOver(): PendingInput;
  /** The listener is called on the command to open the popover at the current mark, also for one given a moment ago. */
  onOpen(listener: () => void): void;
  /** The listener is called when the document was replaced and has lost its listeners. */
  onReplaced(listener: () => void): void;
}

// Under our own key only we put something, perhaps an older version of us: `alive` and `stop` must never change.
const storedSession = (): Session | undefined => Reflect.get(globalThis, KEY) as Session | undefined;

/** The session of this frame, if its extension is still there. */
export function session(): Session | undefined {
  const here = storedSession();
  return here?.alive() ? here : undefined;
}

/**
 * Prepares for a new session: false when a live one is there already. One that an update has orphaned is stopped, so
 * that the new version takes over.
 */
export function replaceOrphan(): boolean {
  if (session()) return false;
  storedSession()?.stop();
  return true;
}

/** Registers a session until its signal is aborted. */
export function registerSession(made: Session): void {
  Reflect.set(globalThis, KEY, made);
  made.signal.addEventListener('abort', () => {
    if (storedSession() === made) Reflect.deleteProperty(globalThis, KEY);
  });
}
