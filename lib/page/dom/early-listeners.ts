// Hears events before any script of the page can stop them: via listeners registered at document_start.

const KEY = Symbol.for('sidelight.early-listeners');

type Listener = (event: Event) => void;

// Filled by public/early.js, which the build copies as it is: the wrapper of a module would be larger than the script.
const earlyListeners = (): Set<Listener> | undefined =>
  Reflect.get(globalThis, KEY) as Set<Listener> | undefined;

/**
 * Listens in the capture phase of the window, and via the early listeners where there are some: each event is heard once,
 * as early as possible, and only if the reader has caused it; events made up by the page are ignored. Returns the
 * function that adds the listeners again after the page has lost all of them.
 */
export function listenFirst(
  listeners: Readonly<Record<string, (event: never) => void>>,
  signal: AbortSignal,
): () => void {
  const heard = new WeakSet<Event>();
  const hear = (event: Event): void => {
    if (!event.isTrusted || heard.has(event)) return;
    heard.add(event);
    // Each listener gets the events of its own name only.
    (listeners[event.type] as Listener | undefined)?.(event);
  };
  const arm = (): void => {
    for (const type of Object.keys(listeners)) window.addEventListener(type, hear, { capture: true, signal });
  };
  earlyListeners()?.add(hear);
  signal.addEventListener('abort', () => earlyListeners()?.delete(hear));
  arm();
  return arm;
}
