// Turns what pointer and keys do in the page into what the popovers need to know: where the pointer is, and when not to open.
import { listenFirst } from '../dom/early-listeners.ts';
import type { Point } from '../marks/mark-boxes.ts';

/** A key that readers may choose to hold. */
export type HeldKey = 'alt' | 'ctrl' | 'shift';

/** What listening needs. */
export interface PointerOptions {
  /** The popovers' host. */
  host: Element;
  /** The pointer is at a point, or has left the window; `pointing` is false where a key is to be held and is not. */
  look(point: Point | undefined, pointing: boolean): void;
  /** The reader types, presses a button or scrolls. */
  busy(): void;
  /** The reader has clicked or tapped on the page. */
  clickOutside(): void;
  /** Whether there is something that Esc closes; it is then not for the page. */
  isOpen(): boolean;
  /** The key without which the pointer opens nothing. */
  hold(): HeldKey | 'off';
  /** Esc was pressed while something is open. */
  escape(): void;
  /** A full screen was entered or left. */
  fullscreenChanged(): void;
  /** The page has moved under the popovers. */
  scrolled(): void;
  signal: AbortSignal;
}

/** A listener in place; `arm` puts it back after the page has lost all listeners, and is harmless otherwise. */
export interface Pointer {
  arm(): void;
  /** Looks where a move that came before has led. */
  resume(move: PointerEvent): void;
  /** Where the pointer was last seen. */
  position(): Point | undefined;
}

/** Keys that write nothing alone. */
export const MODIFIER_KEYS = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock']);

/** Starts listening, in the capture phase of the window: the first place an event comes to. */
export function createPointer(options: PointerOptions): Pointer {
  const { host, busy, isOpen, signal } = options;
  let last: Point | undefined;
  let frame = 0;
  let shifted = false;
  let resting = true;
  let keys: Record<HeldKey, boolean> = { alt: false, ctrl: false, shift: false };

  const isPointing = (): boolean => {
    const hold = options.hold();
    return hold === 'off' || keys[hold];
  };
  const look = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    // A mark that was scrolled under a resting pointer was not pointed at.
    const scrolled = shifted && resting && !isOpen();
    if (shifted) options.scrolled();
    shifted = false;
    resting = true;
    if (last && !scrolled) options.look(last, isPointing());
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
    if (event.pointerType === 'touch') return;
    // A pressed button selects or drags.
    if (event.buttons !== 0) busy();
    else {
      last = { x: event.clientX, y: event.clientY };
      resting = false;
      soon();
    }
  };
  const leave = (event: PointerEvent): void => {
    if (event.relatedTarget !== null || event.pointerType === 'touch') return;
    last = undefined;
    options.look(undefined, false);
  };
  const down = (event: PointerEvent): void => {
    if (event.target !== host) busy();
  };
  const click = (event: MouseEvent): void => {
    if (event.target !== host) options.clickOutside();
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen()) {
      if (!MODIFIER_KEYS.has(event.key)) busy();
      note(event);
      // The key may come after the pointer.
      if (options.hold() !== 'off' && isPointing()) soon();
      return;
    }
    // The page's own Esc would close the dialog that the name stands in.
    event.preventDefault();
    event.stopImmediatePropagation();
    options.escape();
  };
  const scroll = (event: Event): void => {
    if (event.target === host) return;
    shifted = true;
    busy();
    soon();
  };

  const arm = listenFirst(
    {
      pointermove: move,
      pointerout: leave,
      pointerdown: down,
      click,
      scroll,
      resize: scroll,
      keydown: key,
      keyup: note,
      // Esc leaves the full screen without being told to the page, and what is inert changes with the layers.
      fullscreenchange: options.fullscreenChanged,
    },
    signal,
  );
  return {
    arm,
    resume(event) {
      move(event);
      look();
    },
    position: () => last,
  };
}
