// Hears events before any script of the page can stop them: through ears that were there from the document's start.

const KEY = Symbol.for('sidelight.ears');

type Ear = (event: Event) => void;

// Put there by public/early.js, which the build leaves as it is: a module's frame would be larger than all it does.
const ears = (): Set<Ear> | undefined => Reflect.get(globalThis, KEY) as Set<Ear> | undefined;

/**
 * Listens in the capture phase of the window, and behind the early ears where there are some: each event is heard once,
 * as early as it can be, and only if the reader has caused it: what a page makes up is nothing to us. Returns what puts the listeners back after the page has lost all of them.
 */
export function listenFirst(
  listeners: Readonly<Record<string, (event: never) => void>>,
  signal: AbortSignal,
): () => void {
  const heard = new WeakSet<Event>();
  const hear = (event: Event): void => {
    if (!event.isTrusted || heard.has(event)) return;
    heard.add(event);
    // Each listener is told of the events of its own name only.
    (listeners[event.type] as Ear | undefined)?.(event);
  };
  const arm = (): void => {
    for (const type of Object.keys(listeners)) window.addEventListener(type, hear, { capture: true, signal });
  };
  ears()?.add(hear);
  signal.addEventListener('abort', () => ears()?.delete(hear));
  arm();
  return arm;
}
