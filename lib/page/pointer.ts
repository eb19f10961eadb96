// Turns what the reader does in the page into the events that the hover reducer knows.
import { hit, type Marked } from './hit.ts';
import type { HoverEvent } from './hover.ts';
import type { Mark } from './mark.ts';
import type { Point } from './measure.ts';

/** A key that readers may choose to hold. */
export type HeldKey = 'alt' | 'ctrl' | 'shift';

/** What listening needs. */
export interface PointerOptions {
  marked: Marked;
  /** The popover's host. */
  host: Element;
  tell(event: HoverEvent<Mark>): void;
  /** Whether a popover is on the screen: Esc then closes it, and is not for the page. */
  isOpen(): boolean;
  /** Whether the popover on the screen is this mark's. */
  isShown(mark: Mark): boolean;
  /** The key without which the pointer opens nothing. */
  hold(): HeldKey | 'off';
  /** Esc was pressed while a popover is on the screen, or a full screen was entered or left. */
  escape(): void;
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
  let keys: Record<HeldKey, boolean> = { alt: false, ctrl: false, shift: false };

  const look = (): void => {
    frame = 0;
    const scrolled = shifted && !isOpen();
    if (shifted) options.moved();
    shifted = false;
    // A mark that was scrolled under a resting pointer was not pointed at.
    if (!last || scrolled) return;
    if (document.elementFromPoint(last.x, last.y) === host) tell({ type: 'inside' });
    else tell({ type: 'over', mark: pointedAt(last) });
  };
  /** The mark at a point, if it is one that may be shown: where a key is to be held, only an open one stays without. */
  const pointedAt = (point: Point): Mark | undefined => {
    const mark = hit(marked, point);
    const hold = options.hold();
    return mark && (hold === 'off' || keys[hold] || options.isShown(mark)) ? mark : undefined;
  };
  const soon = (): void => {
    // Hit tests need layout: once per frame is as often as anything can be seen.
    frame ||= requestAnimationFrame(look);
  };
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));

  const note = ({ altKey, ctrlKey, shiftKey }: PointerEvent | KeyboardEvent): void => {
    keys = { alt: altKey, ctrl: ctrlKey, shift: shiftKey };
  };
  const move = (event: PointerEvent): void => {
    note(event);
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
      note(event);
      // The key may come after the pointer.
      const hold = options.hold();
      if (hold !== 'off' && keys[hold]) soon();
      return;
    }
    // The page's own Esc would close the dialog that the words stand in.
    event.preventDefault();
    event.stopImmediatePropagation();
    options.escape();
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
    window.addEventListener('keyup', note, quiet);
    // Esc leaves the full screen without being told to the page, and what is inert changes with the layers.
    window.addEventListener('fullscreenchange', options.escape, quiet);
  };
  arm();
  return { arm, last: () => last };
}
