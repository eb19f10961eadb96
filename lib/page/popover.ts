// The life of the popover in one frame: opened by pointer or keyboard, filled with what the background answers, closed.

import { within } from './hit.ts';
import { createHost } from './host.ts';
import { AT_REST, DWELL, type Hover, type HoverEvent, next, openMark, timeLimit } from './hover.ts';
import { isTrue, type Mark } from './mark.ts';
import { lineBox, rects } from './measure.ts';
import { place, roomBeside } from './place.ts';
import { createPointer, type HeldKey } from './pointer.ts';
import type { Session } from './session.ts';

/** What is on the screen. */
export interface View<A> {
  readonly mark: Mark;
  /** The entity shown: the mark's own, or another one that the name may stand for. */
  readonly entity: string;
  readonly pinned: boolean;
  /** Absent while the background is asked. */
  readonly answer?: A | { readonly error: string };
}

/** What a drawn popover may ask for. */
export interface PopoverActions {
  pin(): void;
  close(): void;
  /** Shows another entity in place of the present one, or the same once more. */
  turn(entity: string): void;
  /** The size has changed. */
  settle(): void;
}

/** How the reader wants popovers to open. */
export interface Opening {
  /** How long in ms the pointer rests on a mark. */
  readonly dwell: number;
  /** The key to hold instead; a popover then opens at once. */
  readonly hold: HeldKey | 'off';
}

/** What the popover needs from outside. */
export interface PopoverOptions<A> {
  session: Session;
  css: string;
  fetch(mark: Mark, entity: string): Promise<A>;
  /** Asked anew each time; without it the usual dwell holds. */
  opening?(): Opening;
  /** Draws into the box; undefined empties it. */
  draw(box: HTMLElement, view: View<A> | undefined, actions: PopoverActions): void;
}

/** Starts the popover; it lives as long as the session. */
export function startPopover<A>({ session, css, fetch, draw, ...options }: PopoverOptions<A>): void {
  const { signal } = session;
  const opening = (): Opening => options.opening?.() ?? { dwell: DWELL, hold: 'off' };
  const host = createHost(css);
  let state: Hover<Mark> = AT_REST;
  let view: View<A> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let before: Element | null = null;
  let anchor: { mark: Mark; line: number } | undefined;

  const settle = (): void => {
    const mark = openMark(state);
    if (!mark) return;
    const boxes = rects(mark);
    const point = pointer.last();
    if (anchor?.mark !== mark) {
      const under = point ? boxes.findIndex((box) => within(box, point)) : -1;
      anchor = { mark, line: Math.max(0, under) };
    }
    const box = boxes[anchor.line] ?? boxes[0];
    // The words have gone, or have been scrolled out of a box inside the page.
    if (!box || !isTrue(mark)) {
      tell({ type: 'close' });
      return;
    }
    const words = lineBox(boxes, box);
    const { clientWidth } = document.documentElement;
    const parent = mark.parts[0]?.node.parentElement;
    const vertical = parent !== null && parent !== undefined && isVertical(parent);
    const window = { width: clientWidth || innerWidth, height: innerHeight };
    host.box.style.setProperty('--room', `${roomBeside({ words, window, vertical })}px`);
    const { width, height } = host.box.getBoundingClientRect();
    const { left, top } = place({ words, popover: { width, height }, window, vertical });
    host.move(left, top);
  };

  const redraw = (): void => {
    const mark = openMark(state);
    if (!mark || !view) return;
    view = { ...view, pinned: state.name === 'pinned' };
    const focused = host.element.matches(':focus-within');
    draw(host.box, view, actions);
    host.show(mark.parts[0]?.node.parentElement ?? document.documentElement);
    settle();
    // What had the focus may have been drawn anew.
    if (focused && !host.element.matches(':focus-within')) focus();
  };

  const load = async (mark: Mark, entity: string, token: number): Promise<void> => {
    const kept = view && view.entity === entity && isTwin(view.mark, mark) ? view.answer : undefined;
    view = { mark, entity, pinned: false, ...(kept && { answer: kept }) };
    redraw();
    const answer = await fetch(mark, entity).catch((error: unknown) => ({
      error: error instanceof Error ? error.message : String(error),
    }));
    // Late: the reader has moved on, or has turned to another entity.
    if (state.token !== token || view?.entity !== entity || signal.aborted) return;
    view = { ...view, answer };
    redraw();
  };

  const close = (): void => {
    draw(host.box, undefined, actions);
    host.hide();
    view = undefined;
    anchor = undefined;
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    before = null;
  };

  const tell = (event: HoverEvent<Mark>): void => {
    const was = state;
    state = next(was, event);
    if (state === was) {
      // Some pages throw out what they have not put in themselves.
      if (openMark(state) && !host.element.isConnected) redraw();
      return;
    }
    clearTimeout(timer);
    const { dwell, hold } = opening();
    const limit = timeLimit(state, hold === 'off' ? dwell : 0);
    const { token } = state;
    if (limit !== undefined) timer = setTimeout(() => tell({ type: 'timeout', token }), limit);
    if (openMark(was) && !openMark(state)) close();
    if (state.name === 'idle') return;
    // Asked for at the start of the dwell: by its end the answer is there, even from a background that slept.
    if (token !== was.token) void load(state.mark, state.mark.entity, token);
    else redraw();
    if (event.type === 'open') focus();
  };

  /** Only the keyboard moves the focus, and it goes back where it was. */
  const focus = (): void => {
    before ??= document.activeElement;
    host.box.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
  };

  const actions: PopoverActions = {
    pin: () => tell({ type: 'pin' }),
    close: () => tell({ type: 'close' }),
    turn: (entity) => {
      if (view) void load(view.mark, entity, state.token);
    },
    settle,
  };

  const pointer = createPointer({
    marked: session,
    host: host.element,
    tell,
    isOpen: () => openMark(state) !== undefined,
    isShown: (mark) => openMark(state) === mark,
    hold: () => opening().hold,
    escape() {
      // A menu inside the popover goes first.
      const menu = host.box.querySelector<HTMLElement>(':popover-open');
      if (menu) menu.hidePopover();
      else tell({ type: 'close' });
    },
    moved: settle,
    signal,
  });
  session.onReplaced(pointer.arm);
  session.onOpen(() => {
    const mark = session.current();
    if (mark) tell({ type: 'open', mark });
  });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    if (openMark(state)) close();
    state = AT_REST;
  });
}

/** Whether the page has drawn a mark's words anew: until the new answer is there, the old one is no worse. */
const isTwin = (mark: Mark, other: Mark): boolean =>
  mark !== other && mark.block.text === other.block.text && mark.start === other.start;

const isVertical = (element: Element): boolean =>
  getComputedStyle(element).writingMode.startsWith('vertical');
