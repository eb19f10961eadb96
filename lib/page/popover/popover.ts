// The life of the popovers in one frame: the cards that pointer, keyboard and finger open, and those that were pinned.

import { doc } from '../dom/document.ts';
import { hit } from '../marks/mark-at-point.ts';
import type { Session } from '../session.ts';
import { nameAt, type Words } from './anchor.ts';
import type { Card, CardActions, Step, Table, View } from './card-context.ts';
import { createStep } from './card-level.ts';
import { listenForDrag } from './drag.ts';
import { createSight } from './host/button-visibility.ts';
import { createHost } from './host/host.ts';
import { listenForPress } from './long-press.ts';
import { cascade } from './placement.ts';
import type { HeldKey } from './pointer.ts';
import { createPointer } from './pointer.ts';

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
  fetch(words: Words, entity: string): Promise<A>;
  /** Asked anew each time. */
  opening(): Opening;
  /** The entity that words are taken to mean; without it the likeliest. */
  meant?(words: Words): string;
  /** Draws into the box; undefined empties it. */
  draw(box: HTMLElement, view: View<A> | undefined, actions: CardActions): void;
}

/** The most cards of one path that can be seen at a time: the one before the last two waits behind. */
const VISIBLE = 3;

/** From this many pinned cards on they can be closed together. */
const MANY = 3;

/** Starts the popovers; they live as long as the session. */
export function startPopover<A>({ session, css, opening, ...options }: PopoverOptions<A>): void {
  const { signal } = session;
  const host = createHost(css, () => shut());
  let pins: readonly Card<A>[] = [];
  const isSeen = createSight(host, signal);
  /** How long in ms the pointer had been on its mark when this began. */
  let rested = 0;

  const table: Table<A> = {
    host,
    fetch: options.fetch,
    draw: options.draw,
    meant: options.meant ?? (({ entity }) => entity),
    last: () => pointer.last(),
    dwell: () => (opening().hold === 'off' ? Math.max(0, opening().dwell - rested) : 0),
    many: () => pins.length >= MANY,
    actions: (card) => ({
      pin: () => (card.step ? pin(card) : unpin(card)),
      close: () => (card.step ? rootOf(card.step).tell({ type: 'close' }) : unpin(card)),
      back: () => card.step?.tell({ type: 'close' }),
      closeAll: () => unpin(...pins),
      turn: (entity) => card.ask(entity),
      settle: () => card.settle(),
      mayAct: () => isSeen(card.box) && hold(card),
    }),
    follow: (card) => createStep(table, card),
    changed,
  };
  const first = createStep(table);

  const rootOf = (step: Step<A>): Step<A> => (step.parent?.step ? rootOf(step.parent.step) : step);
  /** The cards that are open one after the other from a step on. */
  const path = (step: Step<A>): Card<A>[] => {
    const card = step.card();
    return card ? [card, ...path(card.next)] : [];
  };
  const roots = (): Step<A>[] => [first, ...pins.map(({ next }) => next)];
  const cards = (): Card<A>[] => pins.concat(roots().flatMap(path));
  const cardOf = (inner: EventTarget | null): Card<A> | undefined =>
    inner instanceof Node ? cards().find(({ box }) => box.contains(inner)) : undefined;
  const steps = (): Step<A>[] => [first, ...cards().map(({ next }) => next)];
  const settle = (): void => {
    for (const card of cards()) card.settle();
  };

  function changed(): void {
    // One that fades is inert, and one that waits for its answer is empty.
    if (![...host.room.children].some((box) => box.firstChild && !box.matches('[inert]'))) host.hide();
    for (const root of roots())
      for (const [index, { box }] of path(root).reverse().entries())
        box.style.visibility = index < VISIBLE ? '' : 'hidden';
  }

  const repin = (wanted: readonly Card<A>[]): void => {
    const many = table.many();
    pins = wanted;
    if (table.many() !== many) for (const card of pins) card.show();
  };
  const pin = (card: Card<A>): void => {
    card.at = cascade(
      card.at,
      pins.map(({ at }) => at),
    );
    card.step?.release();
    repin([...pins, card]);
    card.show();
  };
  const unpin = (...gone: readonly Card<A>[]): void => {
    repin(pins.filter((card) => !gone.includes(card)));
    for (const card of gone) card.remove();
  };

  const shut = (): void => {
    first.tell({ type: 'close' });
    unpin(...pins);
  };

  /** The pointer is at a point of the window, or nowhere; `pointing` says whether it may open anything now. */
  const look = (point: { x: number; y: number } | undefined, pointing: boolean): void => {
    // Some pages throw out what they have not put in themselves, or close the dialog that it was in.
    if (cards().some((card) => card.isDrawn()) && !host.isUp()) host.show(doc.documentElement);
    const inner = point && host.at(point);
    const card = inner ? cardOf(inner) : undefined;
    const within = new Set<Step<A> | undefined>();
    for (let at = card; at; at = at.step?.parent) within.add(at.step);
    const words =
      (inner && nameAt(inner)) ?? (point && inner === undefined ? hit(session, point) : undefined);
    for (const step of steps()) {
      const open = step.card();
      const mark = words && (pointing || open?.words() === words) ? words : undefined;
      if (within.has(step)) step.tell({ type: 'inside' });
      else step.tell({ type: 'over', mark: step.parent === card ? mark : undefined });
    }
  };

  const tellAll = (type: 'busy' | 'press'): void => {
    for (const step of steps()) step.tell({ type });
  };

  const hold = (card: Card<A>): true => {
    for (let at: Card<A> | undefined = card; at; at = at.step?.parent) at.step?.tell({ type: 'hold' });
    return true;
  };

  /** Opens the card of a name in another card, which then stays as well. */
  const follow = (event: Event): void => {
    const name = nameAt(event.target);
    const card = cardOf(event.target);
    if (!name || !card) return;
    event.preventDefault();
    hold(card);
    card.next.open(name);
  };

  /** What Esc closes: the innermost card after the one in focus, or that one; a pinned card only if it has the focus. */
  const innermost = (): Card<A> | undefined => {
    const focused = cardOf(host.focused());
    return focused ? (path(focused.next).at(-1) ?? focused) : roots().flatMap(path).at(-1);
  };
  const leave = (): void => {
    // A menu inside a card goes first.
    const menu = host.room.querySelector<HTMLElement>(':popover-open');
    const card = innermost();
    if (menu) menu.hidePopover();
    else if (card?.step) card.step.tell({ type: 'close' });
    else if (card) unpin(card);
  };

  // Before the pointer: the click that ends a long press is nobody's.
  const press = listenForPress(
    { at: (point) => hit(session, point), open: (mark) => first.open(mark, true) },
    signal,
  );
  const pointer = createPointer({
    host: host.element,
    look,
    busy: () => tellAll('busy'),
    press: () => tellAll('press'),
    isOpen: () => innermost() !== undefined,
    hold: () => opening().hold,
    escape: leave,
    layered() {
      first.tell({ type: 'close' });
      if (pins.length === 0) return;
      host.hide();
      host.show(doc.documentElement);
    },
    moved: settle,
    signal,
  });
  host.room.addEventListener('scroll', settle, { capture: true, signal });
  host.room.addEventListener(
    'click',
    (event) => {
      follow(event);
      // The dimmed page around a sheet.
      if (cardOf(event.target)?.box === event.target) tellAll('press');
    },
    { signal },
  );
  host.room.addEventListener('keydown', (event) => /^(Enter| )$/.test(event.key) && follow(event), {
    signal,
  });
  listenForDrag(host.room, cardOf, (card) => card.step?.tell({ type: 'close' }), signal);

  session.onReplaced(() => {
    press.arm();
    pointer.arm();
  });
  const { event, since } = session.takeOver();
  rested = performance.now() - since;
  if (event?.pointerType === 'touch') press.resume(event);
  else if (event) pointer.resume(event);
  rested = 0;
  session.onOpen(() => {
    const mark = session.current();
    if (mark) first.open(mark);
  });
  signal.addEventListener('abort', shut);
}
