// One level of cards: which name is pointed at, and the one card that is open for it.

import type { Point } from '../../marks/mark-boxes.ts';
import { type Anchor, isSameNameRedrawn } from '../anchor.ts';
import { extendWay, isApproaching, type Way } from '../corridor.ts';
import { AT_REST, type Hover, type HoverEvent, nextState, openMark, timeLimit } from '../hover.ts';
import { createCard } from './card.ts';
import type { Card, CardContext, CardLevel } from './card-context.ts';

/** The card of a level, and the one before it, which stays on the screen until the new one is rendered. */
interface Succession<A> {
  current(): Card<A> | undefined;
  /** Lets a card take the place of the current one. */
  replace(create: () => Card<A>): void;
  /** Leaves the current card as it is; the level no longer has one. */
  release(): void;
  removePrevious(): void;
  removeAll(how?: 'dismissed'): void;
}

function createSuccession<A>(): Succession<A> {
  let card: Card<A> | undefined;
  let previous: Card<A> | undefined;
  return {
    current: () => card,
    replace(create) {
      if (card?.isRendered()) {
        previous?.remove();
        previous = card;
      } else card?.remove();
      const created = create();
      if (previous) {
        // The focus goes back to where it came from, however many cards there were on the way.
        created.previousFocus = previous.previousFocus;
        previous.previousFocus = null;
      }
      card = created;
    },
    release() {
      if (card) card.level = undefined;
      card = undefined;
    },
    removePrevious() {
      previous?.remove('fading');
      previous = undefined;
    },
    removeAll(how) {
      previous?.remove(how);
      card?.remove(how);
      previous = undefined;
      card = undefined;
    },
  };
}

/** Whether the pointer is on its way to a card that is on the screen. */
const isOnWay = <A>(card: Card<A> | undefined, way: Way | undefined, point: Point | undefined): boolean =>
  card?.isRendered() === true &&
  way !== undefined &&
  point !== undefined &&
  isApproaching(way, point, card.box.getBoundingClientRect());

/** Starts a level with nothing pointed at. */
export function createCardLevel<A>(context: CardContext<A>, parent?: Card<A>): CardLevel<A> {
  let state: Hover<Anchor> = AT_REST;
  const cards = createSuccession<A>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let touch = false;
  let way: Way | undefined;

  /** Asks for the evidence when the dwell begins, so that it is there when the dwell ends, even if the background had to start. */
  const begin = (anchor: Anchor): void => {
    const card = cards.current();
    if (card && isSameNameRedrawn(card.anchor(), anchor)) card.move(anchor);
    else cards.replace(() => createCard(context, anchor, level, touch));
  };

  const dispatch = (event: HoverEvent<Anchor>): void => {
    const before = state;
    state = nextState(before, event);
    if (state === before) return;
    clearTimeout(timer);
    const { token } = state;
    const limit = timeLimit(state, context.dwell());
    if (limit !== undefined) timer = setTimeout(() => dispatch({ type: 'timeout', token }), limit);
    if (state.name === 'idle') cards.removeAll(event.type === 'clickOutside' ? 'dismissed' : undefined);
    else if (token !== before.token) begin(state.mark);
    if (openMark(state) && (token !== before.token || before.name === 'dwelling')) cards.current()?.show();
  };

  const level: CardLevel<A> = {
    parent,
    card: () => (openMark(state) ? cards.current() : undefined),
    dispatch(event) {
      if (event.type === 'inside') way = undefined;
      dispatch(event);
    },
    pointAt(point, anchor) {
      const open = level.card();
      const approaching = isOnWay(open, way, point);
      way = point && extendWay(way, point, anchor !== undefined && anchor === open?.anchor());
      dispatch({ type: 'over', mark: anchor, approaching });
    },
    open(anchor, byTouch = false) {
      touch = byTouch;
      dispatch({ type: 'open', mark: anchor });
      if (!touch) cards.current()?.focus();
      touch = false;
    },
    release() {
      cards.release();
      dispatch({ type: 'close' });
    },
    removePrevious: cards.removePrevious,
    reposition() {
      cards.current()?.reposition();
    },
  };
  return level;
}
