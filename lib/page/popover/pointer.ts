// Tells the popovers what pointer and keyboard do in the page: where the pointer is, and when not to open.
import { listenFirst } from '../dom/early-listeners.ts';
import type { Point } from '../marks/mark-boxes.ts';

/** A key that readers may choose to hold. */
export type HeldKey = 'alt' | 'ctrl' | 'shift';

/** What the popovers are told, and what listening depends on. */
export interface PointerOptions {
  /** The popovers' host. */
  host: Element;
  /** The pointer is at a point, or has left the window; `pointing` is false while the key to hold is not held. */
  look(point: Point | undefined, pointing: boolean): void;
  /** The reader types, presses a button or scrolls. */
  busy(): void;
  /** The reader has clicked or tapped on the page. */
  clickOutside(): void;
  /** Whether there is something that Esc closes; the page then does not get the key. */
  isOpen(): boolean;
  /** The key without which the pointer opens nothing. */
  hold(): HeldKey | 'off';
  /** Esc was pressed while something is open. */
  escape(): void;
  /** Full screen was entered or left. */
  fullscreenChanged(): void;
  /** The page has moved under the popovers. */
  scrolled(): void;
  signal: AbortSignal;
}

/** What follows the pointer. */
export interface Pointer {
  /** Adds the listeners again after the page has lost them (`document.open`); otherwise it does nothing. */
  arm(): void;
  /** Handles a move that was made before listening began. */
  resume(move: PointerEvent): void;
  /** Where the pointer was last seen. */
  position(): Point | undefined;
}

/** Keys that type nothing by themselves. */
export const MODIFIER_KEYS = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock']);

/** Keeps which keys are held, as the last event said, and whether the pointer opens popovers with them. */
function trackHeldKeys(wanted: PointerOptions['hold']) {
  let keys: Record<HeldKey, boolean> = { alt: false, ctrl: false, shift: false };
  return {
    note({ altKey, ctrlKey, shiftKey }: PointerEvent | KeyboardEvent): void {
      keys = { alt: altKey, ctrl: ctrlKey, shift: shiftKey };
    },
    isPointing(): boolean {
      const key = wanted();
      return key === 'off' || keys[key];
    },
  };
}

/** Keeps where the pointer is, and looks there at most once per frame. */
function trackPosition(options: PointerOptions, isPointing: () => boolean) {
  let last: Point | undefined;
  let frame = 0;
  let hasScrolled = false;
  let isResting = true;

  const lookNow = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    // A mark that was scrolled under a resting pointer was not pointed at.
    const isScrolledUnder = hasScrolled && isResting && !options.isOpen();
    if (hasScrolled) options.scrolled();
    hasScrolled = false;
    isResting = true;
    if (last && !isScrolledUnder) options.look(last, isPointing());
  };
  const lookSoon = (): void => {
    // Hit tests need layout, and nothing can be seen more often than once per frame.
    frame ||= requestAnimationFrame(lookNow);
  };
  options.signal.addEventListener('abort', () => cancelAnimationFrame(frame));

  return {
    lookNow,
    lookSoon,
    moveTo(point: Point): void {
      last = point;
      isResting = false;
      lookSoon();
    },
    leave(): void {
      last = undefined;
      options.look(undefined, false);
    },
    scroll(): void {
      hasScrolled = true;
      lookSoon();
    },
    position: () => last,
  };
}

/** For Esc, which would also close the page's dialog that the name is in. */
function keepFromPage(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Starts listening in the capture phase of the window, which every event reaches first. */
export function createPointer(options: PointerOptions): Pointer {
  const { host, busy, signal } = options;
  const keys = trackHeldKeys(options.hold);
  const position = trackPosition(options, keys.isPointing);

  const move = (event: PointerEvent): void => {
    keys.note(event);
    if (event.pointerType === 'touch') return;
    // A pressed button selects or drags.
    if (event.buttons !== 0) busy();
    else position.moveTo({ x: event.clientX, y: event.clientY });
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !options.isOpen()) {
      if (!MODIFIER_KEYS.has(event.key)) busy();
      keys.note(event);
      // The key may be pressed after the pointer has come to rest.
      if (options.hold() !== 'off' && keys.isPointing()) position.lookSoon();
      return;
    }
    keepFromPage(event);
    options.escape();
  };
  const scroll = (event: Event): void => {
    if (event.target === host) return;
    busy();
    position.scroll();
  };

  const arm = listenFirst(
    {
      pointermove: move,
      pointerout({ relatedTarget, pointerType }: PointerEvent) {
        if (relatedTarget === null && pointerType !== 'touch') position.leave();
      },
      pointerdown({ target }: PointerEvent) {
        if (target !== host) busy();
      },
      click({ target }: MouseEvent) {
        if (target !== host) options.clickOutside();
      },
      scroll,
      resize: scroll,
      keydown: key,
      keyup: keys.note,
      // Esc leaves full screen without a key event for the page, and other elements become inert.
      fullscreenchange: options.fullscreenChanged,
    },
    signal,
  );
  return {
    arm,
    resume(event) {
      move(event);
      position.lookNow();
    },
    position: position.position,
  };
}
