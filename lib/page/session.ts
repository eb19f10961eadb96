// Where the page script and the popover's script of one frame meet, and how a second injection finds the first.
import type { PageContext } from '../model.ts';
import type { Mark } from './mark.ts';
import type { Interval } from './paint.ts';

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
  /** The painted marks on a text node. */
  on(node: Node): readonly Interval[];
  /** The open shadow roots in the page. */
  roots(): ShadowRoot[];
  page(): PageContext;
  /** The mark that the keyboard has moved to, or else the first in view. */
  current(): Mark | undefined;
  /** Hears of the command to open the popover at the current mark. */
  onOpen(listener: () => void): void;
  /** Hears that the document was replaced and has lost its listeners. */
  onReplaced(listener: () => void): void;
}

function isSession(value: unknown): value is Session {
  return (
    typeof value === 'object' &&
    value !== null &&
    'alive' in value &&
    typeof value.alive === 'function' &&
    'stop' in value &&
    typeof value.stop === 'function'
  );
}

/** The session of this frame, if its extension is still there. */
export function session(): Session | undefined {
  const found: unknown = Reflect.get(globalThis, KEY);
  return isSession(found) && found.alive() ? found : undefined;
}

/**
 * Makes room for a new session: false when a live one is there already; one that an update has orphaned is
 * stopped, so that the new version takes over.
 */
export function makeRoom(): boolean {
  const found: unknown = Reflect.get(globalThis, KEY);
  if (!isSession(found)) return true;
  if (found.alive()) return false;
  found.stop();
  return true;
}

/** Puts a session in its place until its signal is aborted. */
export function settle(made: Session): void {
  Reflect.set(globalThis, KEY, made);
  made.signal.addEventListener('abort', () => {
    if (Reflect.get(globalThis, KEY) === made) Reflect.deleteProperty(globalThis, KEY);
  });
}
