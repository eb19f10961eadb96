// Recognises a long press on a mark. Taps and scrolling are the page's.
import type { Mark } from '../blocks/block.ts';
import { listenFirst } from '../dom/early-listeners.ts';
import type { Point } from '../marks/mark-boxes.ts';

/** How long in ms a finger rests: longer than a tap, and less than the half second after which browsers select a word. */
const LONG = 400;
/** How far in px a resting finger may slip. */
const SLIP = 10;

/** What a long press needs. */
export interface LongPressOptions {
  /** The mark at a point. */
  at(point: Point): Mark | undefined;
  /** A finger has rested on it. */
  open(mark: Mark): void;
}

/** Listeners in place. */
export interface LongPress {
  /** Puts them back after the page has lost all of them. */
  arm(): void;
  /** Hears of a touch that came before them. */
  resume(touch: PointerEvent): void;
}

/** Starts listening. */
export function listenForLongPress({ at, open }: LongPressOptions, signal: AbortSignal): LongPress {
  let from: Point | undefined;
  /** The press has opened something: the context menu, selection and click that the browser makes of it are suppressed. */
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
        // A finger that was there before this script has rested for a while.
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
