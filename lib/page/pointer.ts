// Turns what the reader does in the page into the events that the hover reducer knows.
import { hit, type Marked } from './hit.ts';
import type { HoverEvent } from './hover.ts';
import type { Mark } from './mark.ts';
import type { Point } from './measure.ts';

/** What listening needs. */
export interface PointerOptions {
  marked: Marked;
  /** The popover's host. */
  host: Element;
  tell(event: HoverEvent<Mark>): void;
  /** Whether a popover is on the screen: Esc then closes it, and is not for the page. */
  isOpen(): boolean;
  /** The page has moved under the popover. */
  moved(): void;
  signal: AbortSignal;
}

/** A listener in place; `arm` puts it back after the page has lost all listeners, and is harmless otherwise. */
export interface Pointer {
  arm(): void;
  /** Where the pointer was last seen. */
  last(): Point | undefined;
}

// Alone they write nothing.
const SILENT = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock']);

/** Starts listening, in the capture phase of the window: the first place an event comes to. */
export function createPointer(options: PointerOptions): Pointer {
  const { marked, host, tell, isOpen, signal } = options;
  let last: Point | undefined;
  let frame = 0;
  let shifted = false;

  const look = (): void => {
    frame = 0;
    const scrolled = shifted && !isOpen();
    if (shifted) options.moved();
    shifted = false;
    // A mark that was scrolled under a resting pointer was not pointed at.
    if (!last || scrolled) return;
    if (document.elementFromPoint(last.x, last.y) === host) tell({ type: 'inside' });
    else tell({ type: 'over', mark: hit(marked, last) });
  };
  const soon = (): void => {
    // Hit tests need layout: once per frame is as often as anything can be seen.
    frame ||= requestAnimationFrame(look);
  };
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));

  const move = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || !event.isTrusted) return;
    // A pressed button selects or drags.
    if (event.buttons !== 0) tell({ type: 'busy' });
    else {
      last = { x: event.clientX, y: event.clientY };
      soon();
    }
  };
  const leave = (event: PointerEvent): void => {
    if (event.relatedTarget !== null) return;
    last = undefined;
    tell({ type: 'over', mark: undefined });
  };
  const press = (event: PointerEvent): void => {
    if (event.target !== host) tell({ type: 'busy' });
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen()) {
      if (!SILENT.has(event.key)) tell({ type: 'busy' });
      return;
    }
    // The page's own Esc would close the dialog that the words stand in.
    event.preventDefault();
    event.stopImmediatePropagation();
    tell({ type: 'close' });
  };
  const scroll = (event: Event): void => {
    if (event.target === host) return;
    shifted = true;
    tell({ type: 'busy' });
    soon();
  };

  const arm = (): void => {
    const quiet = { capture: true, passive: true, signal };
    window.addEventListener('pointermove', move, quiet);
    window.addEventListener('pointerout', leave, quiet);
    window.addEventListener('pointerdown', press, quiet);
    window.addEventListener('scroll', scroll, quiet);
    window.addEventListener('resize', scroll, quiet);
    window.addEventListener('keydown', key, { capture: true, signal });
  };
  arm();
  return { arm, last: () => last };
}
