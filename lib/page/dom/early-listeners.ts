// Receives events before any script of the page can stop them, via listeners registered at document_start.

const KEY = Symbol.for('sidelight.early-listeners');

type Listener = (event: Event) => void;

// Filled by public/early.js, which the build copies unchanged: a module's wrapper would be larger than the script.
const earlyListeners = (): Set<Listener> | undefined =>
  Reflect.get(globalThis, KEY) as Set<Listener> | undefined;

/**
 * Listens in the capture phase of the window, and via the early listeners if there are any: each event is handled once,
 * as early as possible, and only if the reader caused it; events dispatched by the page are ignored. Returns a function
 * that adds the listeners again after the page has lost all of them.
 */
export function listenFirst(
  listeners: Readonly<Record<string, (event: never) => void>>,
  signal: AbortSignal,
): () => void {
  const heard = new WeakSet<Event>();
  const hear = (event: Event): void => {
    if (!event.isTrusted || heard.has(event)) return;
    heard.add(event);
    // Each listener only gets events of its own name.
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
