// Sees the pointer come near a mark, so that the popover's script is there by the time it is wanted; until then it keeps
// what that script would have heard.
import type { Mark } from '../blocks/block.ts';
import { listenFirst } from '../dom/early-listeners.ts';
import { isNear, type MarkLookup, markAt } from '../marks/mark-at-point.ts';
import type { Point } from '../marks/mark-boxes.ts';
import { MODIFIER_KEYS } from './pointer.ts';

/** What pointer or finger had begun when the popover's script took over. */
export interface PendingInput {
  /** The pointer's last move, or the finger's touch; neither where the reader has done something else since. */
  readonly event: PointerEvent | undefined;
  /** Since when the pointer is on the mark that it is on, in ms as of `performance.now()`. */
  readonly since: number;
}

/** A watch on the pointer, until the popover's script takes over. */
export interface Approach {
  /** Has the script brought, wherever the pointer is. Resolves when it is there or has failed to come. */
  loadPopover(): Promise<void>;
  /** Ends the watch. */
  takeOver(): PendingInput;
  /** Puts the listeners back after the page has lost all of them. */
  arm(): void;
}

/** Starts watching; `fetch` brings the script into this frame. */
export function watchApproach(marked: MarkLookup, fetch: () => Promise<void>, signal: AbortSignal): Approach {
  const ending = new AbortController();
  let last: PointerEvent | undefined;
  let touch: PointerEvent | undefined;
  let on: Mark | undefined;
  let since = 0;
  let near = false;
  let loading: Promise<void> | undefined;
  let frame = 0;

  const loadPopover = (): Promise<void> => {
    loading ??= fetch().catch(() => {
      // It is tried again at the next approach.
      loading = undefined;
    });
    return loading;
  };
  const pointOf = ({ clientX: x, clientY: y }: PointerEvent): Point => ({ x, y });

  const look = (): void => {
    frame = 0;
    if (!last) return;
    const point = pointOf(last);
    const was = near;
    near = isNear(marked, point);
    if (near && !was) void loadPopover();
    const mark = near ? markAt(marked, point) : undefined;
    if (mark !== on) since = last.timeStamp;
    on = mark;
  };
  const forget = (): void => {
    last = undefined;
    on = undefined;
  };
  const end = (): void => {
    cancelAnimationFrame(frame);
    ending.abort();
  };
  signal.addEventListener('abort', end);

  const arm = listenFirst(
    {
      pointermove(event: PointerEvent) {
        if (event.pointerType === 'touch' || !event.isTrusted) return;
        if (event.buttons !== 0) forget();
        else last = event;
        // Hit tests need layout: once a frame is enough.
        frame ||= requestAnimationFrame(look);
      },
      pointerdown(event: PointerEvent) {
        forget();
        touch = event.pointerType === 'touch' && event.isTrusted ? event : undefined;
        if (touch && isNear(marked, pointOf(touch))) void loadPopover();
      },
      pointerup() {
        touch = undefined;
      },
      pointercancel() {
        touch = undefined;
      },
      pointerout(event: PointerEvent) {
        if (event.relatedTarget === null) forget();
      },
      keydown({ key }: KeyboardEvent) {
        if (!MODIFIER_KEYS.has(key)) forget();
      },
      scroll() {
        forget();
        touch = undefined;
      },
    },
    ending.signal,
  );

  return {
    loadPopover,
    arm: () => ending.signal.aborted || arm(),
    takeOver() {
      end();
      return { event: touch ?? last, since: touch?.timeStamp ?? (on ? since : performance.now()) };
    },
  };
}
