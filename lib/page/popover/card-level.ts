// One step on the way from words to cards: which words are pointed at, and the one card that is open for them.

import { isTwin, type Words } from './anchor.ts';
import { createCard } from './card.ts';
import type { Card, Step, Table } from './card-context.ts';
import { AT_REST, type Hover, type HoverEvent, next, openMark, timeLimit } from './hover.ts';

/** Starts a step at rest. */
export function createStep<A>(table: Table<A>, parent?: Card<A>): Step<A> {
  let state: Hover<Words> = AT_REST;
  let card: Card<A> | undefined;
  /** The card before, on the screen until the present one is. */
  let former: Card<A> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let touch = false;

  const begin = (words: Words): void => {
    // Asked for at the start of the dwell: by its end the answer is there, even from a background that slept.
    if (card && isTwin(card.words(), words)) {
      card.move(words);
      return;
    }
    if (card?.isDrawn()) {
      former?.remove();
      former = card;
    } else card?.remove();
    const made = createCard(table, words, step, touch);
    if (former) {
      // The focus goes back to where it came from, however many cards there were on the way.
      made.before = former.before;
      former.before = null;
    }
    card = made;
  };

  const end = (how?: 'dismissed'): void => {
    former?.remove(how);
    card?.remove(how);
    former = undefined;
    card = undefined;
  };

  const tell = (event: HoverEvent<Words>): void => {
    const was = state;
    state = next(was, event);
    if (state === was) return;
    clearTimeout(timer);
    const { token } = state;
    const limit = timeLimit(state, table.dwell());
    if (limit !== undefined) timer = setTimeout(() => tell({ type: 'timeout', token }), limit);
    if (state.name === 'idle') end(event.type === 'press' ? 'dismissed' : undefined);
    else if (token !== was.token) begin(state.mark);
    if (openMark(state) && (token !== was.token || was.name === 'dwelling')) card?.show();
  };

  const step: Step<A> = {
    parent,
    card: () => (openMark(state) ? card : undefined),
    tell,
    open(words, byTouch = false) {
      touch = byTouch;
      tell({ type: 'open', mark: words });
      if (!touch) card?.focus();
      touch = false;
    },
    release() {
      if (card) card.step = undefined;
      card = undefined;
      tell({ type: 'close' });
    },
    drawn() {
      former?.remove('fading');
      former = undefined;
    },
    settle() {
      card?.settle();
    },
  };
  return step;
}
