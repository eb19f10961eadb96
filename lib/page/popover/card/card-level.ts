// One level of cards: which name is pointed at, and the one card that is open for it.

import { type Anchor, isSameNameRedrawn } from '../anchor.ts';
import { AT_REST, type Hover, type HoverEvent, nextState, openMark, timeLimit } from '../hover.ts';
import { createCard } from './card.ts';
import type { Card, CardContext, CardLevel } from './card-context.ts';

/** Starts a level with nothing pointed at. */
export function createCardLevel<A>(context: CardContext<A>, parent?: Card<A>): CardLevel<A> {
  let state: Hover<Anchor> = AT_REST;
  let card: Card<A> | undefined;
  /** The previous card stays on the screen until the present one is rendered. */
  let previous: Card<A> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let touch = false;

  const begin = (anchor: Anchor): void => {
    // The evidence is fetched at the start of the dwell, so that it is there by its end, even if the background had to start.
    if (card && isSameNameRedrawn(card.anchor(), anchor)) {
      card.move(anchor);
      return;
    }
    if (card?.isRendered()) {
      previous?.remove();
      previous = card;
    } else card?.remove();
    const made = createCard(context, anchor, level, touch);
    if (previous) {
      // The focus goes back to where it came from, however many cards there were on the way.
      made.previousFocus = previous.previousFocus;
      previous.previousFocus = null;
    }
    card = made;
  };

  const end = (how?: 'dismissed'): void => {
    previous?.remove(how);
    card?.remove(how);
    previous = undefined;
    card = undefined;
  };

  const dispatch = (event: HoverEvent<Anchor>): void => {
    const before = state;
    state = nextState(before, event);
    if (state === before) return;
    clearTimeout(timer);
    const { token } = state;
    const limit = timeLimit(state, context.dwell());
    if (limit !== undefined) timer = setTimeout(() => dispatch({ type: 'timeout', token }), limit);
    if (state.name === 'idle') end(event.type === 'clickOutside' ? 'dismissed' : undefined);
    else if (token !== before.token) begin(state.mark);
    if (openMark(state) && (token !== before.token || before.name === 'dwelling')) card?.show();
  };

  const level: CardLevel<A> = {
    parent,
    card: () => (openMark(state) ? card : undefined),
    dispatch,
    open(anchor, byTouch = false) {
      touch = byTouch;
      dispatch({ type: 'open', mark: anchor });
      if (!touch) card?.focus();
      touch = false;
    },
    release() {
      if (card) card.level = undefined;
      card = undefined;
      dispatch({ type: 'close' });
    },
    removePrevious() {
      previous?.remove('fading');
      previous = undefined;
    },
    reposition() {
      card?.reposition();
    },
  };
  return level;
}
