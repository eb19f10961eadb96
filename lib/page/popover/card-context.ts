// What cards, the steps between them and the table that they lie on know of each other.

import type { Point } from '../marks/mark-boxes.ts';
import type { Anchor } from './anchor.ts';
import type { Host } from './host/host.ts';
import type { HoverEvent } from './hover.ts';
import type { Position } from './placement.ts';

/** What is drawn of a card. */
export interface View<A> {
  readonly anchor: Anchor;
  /** The entity shown: the words' own, or another one that they may stand for. */
  readonly entity: string;
  readonly pinned: boolean;
  /** It belongs to a name in another card, and there is a way back. */
  readonly nested: boolean;
  /** So many cards are pinned that they may be closed together. */
  readonly manyPinned: boolean;
  /** Absent while the background is asked. */
  readonly answer?: A | { readonly error: string };
}

/** What a drawn card may ask for. */
export interface CardActions {
  pin(): void;
  /** Closes it and all that it hangs from; a pinned one hangs from nothing. */
  close(): void;
  /** Closes it alone: back to the card with the name. */
  back(): void;
  /** Closes all pinned cards. */
  closeAll(): void;
  /** Shows another entity in place of the present one, or the same once more. */
  showEntity(entity: string): void;
  /** The size has changed. */
  reposition(): void;
  /**
   * Whether the button that is being pressed in it may do something lasting, since it was in plain view before; the card
   * then stays, and with it the way back.
   */
  mayAct(): boolean;
}

/** What all cards of a frame share. */
export interface CardContext<A> {
  readonly host: Host;
  fetch(words: Anchor, entity: string): Promise<A>;
  render(box: HTMLElement, view: View<A> | undefined, actions: CardActions): void;
  /** The entity that a name is known to mean on this page, where the reader has said so. */
  chosenEntity(words: Anchor): string;
  /** Where the pointer was last seen. */
  pointerPosition(): Point | undefined;
  /** After how many ms words that are pointed at open their card. */
  dwell(): number;
  /** So many cards are pinned that they may be closed together. */
  manyPinned(): boolean;
  actions(card: Card<A>): CardActions;
  /** A step for the names in a card. */
  createChildLevel(card: Card<A>): CardLevel<A>;
  /** Cards have come or gone. */
  changed(): void;
}

/** A card. What is told to it after its removal means nothing. */
export interface Card<A> {
  readonly box: HTMLElement;
  /** The step for the names in it. */
  readonly childLevel: CardLevel<A>;
  /** The step that it stands for; none once it is pinned. */
  level: CardLevel<A> | undefined;
  /** What had the focus before it, and is to have it again. */
  previousFocus: Element | null;
  /** A sheet at the window's lower edge, where a finger has opened it in a narrow window. */
  sheet: boolean;
  /** Where it is; its own once it is pinned. */
  position: Position;
  anchor(): Anchor;
  isRendered(): boolean;
  /** The page has drawn the same words anew. */
  move(words: Anchor): void;
  /** Asks for the evidence on an entity and shows it as soon as the card is to be seen. */
  ask(entity: string): void;
  /** From now on it is to be seen. */
  show(): void;
  /** Puts it where it belongs. */
  reposition(): void;
  /** Takes the focus, which goes back where it was; waits until there is something to be focused. */
  focus(): void;
  /** Takes it off the screen: slowly, where another one comes in its place. */
  remove(how?: 'fading' | 'dismissed'): void;
}

/** A step. The first begins at the page's marks, every other one at the names in a card. */
export interface CardLevel<A> {
  /** The card whose names these are. */
  readonly parent: Card<A> | undefined;
  /** The open card. */
  card(): Card<A> | undefined;
  dispatch(event: HoverEvent<Anchor>): void;
  /** Opens the card of some words and holds it open; it takes the focus, unless it was a finger that asked. */
  open(words: Anchor, byTouch?: boolean): void;
  /** Lets the open card go on without this step, which is free for the next. */
  release(): void;
  /** The card has been drawn: the one before it may go. */
  removePrevious(): void;
  reposition(): void;
}
