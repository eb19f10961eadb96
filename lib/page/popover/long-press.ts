// Recognises a long press on a mark. Taps and scrolling are left to the page.
import type { Mark } from '../blocks/block.ts';
import { listenFirst } from '../dom/early-listeners.ts';
import type { Point } from '../marks/mark-boxes.ts';

/**
 * How long in ms a finger has to rest: longer than a tap, but less than the half second after which browsers select a
 * word.
 */
const LONG = 400;
/** How far in px a resting finger may move. */
const SLIP = 10;

/** What recognising a long press depends on. */
export interface LongPressOptions {
  /** The mark at a point. */
  at(point: Point): Mark | undefined;
  /** A finger has rested on it. */
  open(mark: Mark): void;
}

/** Listeners in place. */
export interface LongPress {
  /** Adds the listeners again after the page has lost all of them. */
  arm(): void;
  /** Handles a touch that began before listening did. */
  resume(touch: PointerEvent): void;
}

/** Starts listening. */
export function listenForLongPress({ at, open }: LongPressOptions, signal: AbortSignal): LongPress {
  let from: Point | undefined;
  /** The press has opened something, so the context menu, selection and click that follow from it are suppressed. */
  let opened = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const end = (): void => {
    clearTimeout(timer);
    from = undefined;
  };
  const down = (event: PointerEvent): void => {
    end();
    opened = false;
    if (event.pointerType !== 'touch' || !event.isPrimary) return;
    const point = { x: event.clientX, y: event.clientY };
    const mark = at(point);
    if (!mark) return;
    from = point;
    timer = setTimeout(
      () => {
        opened = true;
        open(mark);
        // A finger that was there before this script has rested for a while already.
      },
      event.timeStamp + LONG - performance.now(),
    );
  };
  const move = ({ clientX, clientY }: PointerEvent): void => {
    if (from && !opened && Math.hypot(clientX - from.x, clientY - from.y) > SLIP) end();
  };
  /** The browser's own menu, selection and click. */
  const suppressNative = (event: Event): void => {
    if (event.type === 'click' ? !opened : !from) return;
    opened &&= event.type !== 'click';
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const arm = listenFirst(
    {
      pointerdown: down,
      pointermove: move,
      pointerup: end,
      pointercancel: end,
      scroll: end,
      contextmenu: suppressNative,
      selectstart: suppressNative,
      click: suppressNative,
    },
    signal,
  );
  signal.addEventListener('abort', end);
  return { arm, resume: down };
}
