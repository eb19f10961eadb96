// Loads the popover's script when the pointer comes near a mark, so that it is there by the time it is needed; until
// then, remembers the input that the script will have missed.
import type { Mark } from '../blocks/block.ts';
import { listenFirst } from '../dom/early-listeners.ts';
import { isNear, type MarkLookup, markAt } from '../marks/mark-at-point.ts';
import type { Point } from '../marks/mark-boxes.ts';
import { MODIFIER_KEYS } from './pointer.ts';

/** What the reader was doing when the popover's script took over. */
export interface PendingInput {
  /** The pointer's last move, or the finger's touch; absent if the reader has done something else since. */
  readonly event: PointerEvent | undefined;
  /** Since when the pointer has been on its mark, in ms as of `performance.now()`. */
  readonly since: number;
}

/** A watch on the pointer, until the popover's script takes over. */
export interface Approach {
  /** Loads the script, wherever the pointer is. Resolves when it has loaded or failed to. */
  loadPopover(): Promise<void>;
  /** Ends the watch. */
  takeOver(): PendingInput;
  /** Adds the listeners again after the page has lost all of them. */
  arm(): void;
}

/** Fetches the popover's script once; after a failure, again at the next approach. */
function createLoader(fetch: () => Promise<void>): () => Promise<void> {
  let loading: Promise<void> | undefined;
  return () => {
    loading ??= fetch().catch(() => {
      loading = undefined;
    });
    return loading;
  };
}

const pointOf = ({ clientX: x, clientY: y }: PointerEvent): Point => ({ x, y });

/** Keeps the pointer's last move, and since when it has been on which mark. */
function trackPointer(marked: MarkLookup, comesNear: () => void) {
  let last: PointerEvent | undefined;
  let mark: Mark | undefined;
  let since = 0;
  let isClose = false;
  let frame = 0;

  const look = (): void => {
    frame = 0;
    if (!last) return;
    const point = pointOf(last);
    const wasClose = isClose;
    isClose = isNear(marked, point);
    if (isClose && !wasClose) comesNear();
    const found = isClose ? markAt(marked, point) : undefined;
    if (found !== mark) since = last.timeStamp;
    mark = found;
  };
  const forget = (): void => {
    last = undefined;
    mark = undefined;
  };
  return {
    move(event: PointerEvent): void {
      if (event.buttons !== 0) forget();
      else last = event;
      // Hit tests need layout: once a frame is enough.
      frame ||= requestAnimationFrame(look);
    },
    forget,
    end: () => cancelAnimationFrame(frame),
    pending: (): PendingInput => ({ event: last, since: mark ? since : performance.now() }),
  };
}

/** Starts watching; `fetch` brings the script into this frame. */
export function watchApproach(marked: MarkLookup, fetch: () => Promise<void>, signal: AbortSignal): Approach {
  const ending = new AbortController();
  const loadPopover = createLoader(fetch);
  const pointer = trackPointer(marked, () => void loadPopover());
  let touch: PointerEvent | undefined;

  const end = (): void => {
    pointer.end();
    ending.abort();
  };
  signal.addEventListener('abort', end);
  const endTouch = (): void => {
    touch = undefined;
  };

  const arm = listenFirst(
    {
      pointermove(event: PointerEvent) {
        if (event.pointerType !== 'touch' && event.isTrusted) pointer.move(event);
      },
      pointerdown(event: PointerEvent) {
        pointer.forget();
        touch = event.pointerType === 'touch' && event.isTrusted ? event : undefined;
        if (touch && isNear(marked, pointOf(touch))) void loadPopover();
      },
      pointerup: endTouch,
      pointercancel: endTouch,
      pointerout(event: PointerEvent) {
        if (event.relatedTarget === null) pointer.forget();
      },
      keydown({ key }: KeyboardEvent) {
        if (!MODIFIER_KEYS.has(key)) pointer.forget();
      },
      scroll() {
        pointer.forget();
        endTouch();
      },
    },
    ending.signal,
  );

  return {
    loadPopover,
    arm: () => ending.signal.aborted || arm(),
    takeOver() {
      end();
      return touch ? { event: touch, since: touch.timeStamp } : pointer.pending();
    },
  };
}
