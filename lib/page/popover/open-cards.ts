// All open cards of a frame: those opened one from the other, starting at a mark, and the pinned ones with the cards
// opened from them.
import { windowSize } from '../dom/window-size.ts';
import type { Card, CardLevel } from './card/card-context.ts';
import type { Host } from './host/host.ts';
import { cascade } from './placement.ts';

/** The open cards. */
export interface OpenCards<A> {
  /** The level at the page's marks. */
  readonly first: CardLevel<A>;
  /** Enough cards are pinned to close them together. */
  manyPinned(): boolean;
  all(): Card<A>[];
  /** The levels at the page's marks and at the names in each open card. */
  levels(): CardLevel<A>[];
  /** The card that an element is part of. */
  cardOf(inner: EventTarget | null): Card<A> | undefined;
  /** The card that Esc closes: the innermost one opened from the focused card, or that card itself. */
  innermost(): Card<A> | undefined;
  /** Pins a card or closes a pinned one. */
  togglePin(card: Card<A>): void;
  /** Closes a card and those from which it was opened; a pinned one was opened from none. */
  close(card: Card<A>): void;
  /** Closes a card and what was opened from it. */
  closeAlone(card: Card<A>): void;
  closePinned(): void;
  closeAll(): void;
  /** Keeps a card and those from which it was opened open. */
  hold(card: Card<A>): void;
  reposition(): void;
  /** Cards have opened or closed. */
  changed(): void;
}

/** How many cards opened one from the other are visible; earlier ones are hidden. */
const VISIBLE = 3;

/** From this many pinned cards on, they can be closed together. */
const MANY = 3;

/** The cards that stay open until they are closed one by one or all together. */
interface PinnedCards<A> {
  all(): readonly Card<A>[];
  areMany(): boolean;
  pin(card: Card<A>): void;
  /** Closes pinned cards. */
  close(...cards: readonly Card<A>[]): void;
}

function createPinnedCards<A>(): PinnedCards<A> {
  let pinned: readonly Card<A>[] = [];

  const areMany = (): boolean => pinned.length >= MANY;
  const set = (cards: readonly Card<A>[]): void => {
    const before = areMany();
    pinned = cards;
    // Their button for closing all appears or disappears.
    if (areMany() !== before) for (const card of pinned) card.show();
  };
  return {
    all: () => pinned,
    areMany,
    pin(card) {
      card.position = cascade(
        card.position,
        pinned.map(({ position }) => position),
        card.box.getBoundingClientRect(),
        windowSize(),
      );
      card.level?.release();
      set([...pinned, card]);
      card.show();
    },
    close(...closed) {
      set(pinned.filter((card) => !closed.includes(card)));
      for (const card of closed) card.remove();
    },
  };
}

/** Starts with no card. */
export function createOpenCards<A>(host: Host, createLevel: () => CardLevel<A>): OpenCards<A> {
  const first = createLevel();
  const pinned = createPinnedCards<A>();

  const roots = (): CardLevel<A>[] => [first, ...pinned.all().map(({ childLevel }) => childLevel)];
  const all = (): Card<A>[] => pinned.all().concat(roots().flatMap(pathFrom));
  const cardOf = (inner: EventTarget | null): Card<A> | undefined =>
    inner instanceof Node ? all().find(({ box }) => box.contains(inner)) : undefined;

  return {
    first,
    manyPinned: pinned.areMany,
    all,
    levels: () => [first, ...all().map(({ childLevel }) => childLevel)],
    cardOf,
    innermost() {
      const focused = cardOf(host.focused());
      return focused ? (pathFrom(focused.childLevel).at(-1) ?? focused) : roots().flatMap(pathFrom).at(-1);
    },
    togglePin: (card) => (card.level ? pinned.pin(card) : pinned.close(card)),
    close: (card) => (card.level ? rootOf(card.level).dispatch({ type: 'close' }) : pinned.close(card)),
    closeAlone: (card) => (card.level ? card.level.dispatch({ type: 'close' }) : pinned.close(card)),
    closePinned: () => pinned.close(...pinned.all()),
    closeAll() {
      first.dispatch({ type: 'close' });
      pinned.close(...pinned.all());
    },
    hold(card) {
      for (let at: Card<A> | undefined = card; at; at = at.level?.parent)
        at.level?.dispatch({ type: 'hold' });
    },
    reposition() {
      for (const card of all()) card.reposition();
    },
    changed() {
      // A card that is fading out is inert, and one that waits for its answer is empty.
      if (![...host.container.children].some((box) => box.firstChild && !box.matches('[inert]'))) host.hide();
      for (const root of roots())
        for (const [index, { box }] of pathFrom(root).reverse().entries())
          box.style.visibility = index < VISIBLE ? '' : 'hidden';
    },
  };
}

/** The cards that are open one from the other, starting at a level. */
function pathFrom<A>(level: CardLevel<A>): Card<A>[] {
  const card = level.card();
  return card ? [card, ...pathFrom(card.childLevel)] : [];
}

const rootOf = <A>(level: CardLevel<A>): CardLevel<A> =>
  level.parent?.level ? rootOf(level.parent.level) : level;
