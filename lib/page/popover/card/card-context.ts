// The interfaces between cards, the levels that they are opened on and the context that all cards of a frame share.

import type { Point } from '../../marks/mark-boxes.ts';
import type { Anchor } from '../anchor.ts';
import type { Host } from '../host/host.ts';
import type { HoverEvent } from '../hover.ts';
import type { Position } from '../placement.ts';

/** What is rendered of a card. */
export interface View<A> {
  readonly anchor: Anchor;
  /** The entity shown: the anchor's own, or another one that the name may stand for. */
  readonly entity: string;
  readonly pinned: boolean;
  /** It belongs to a name in another card, and there is a way back. */
  readonly nested: boolean;
  /** So many cards are pinned that they may be closed together. */
  readonly manyPinned: boolean;
  /** Absent while the background is asked. */
  readonly answer?: A | { readonly error: string };
}

/** What a rendered card may ask for. */
export interface CardActions {
  pin(): void;
  /** Closes it and the cards that it was opened from; a pinned one was opened from nothing. */
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
  fetch(anchor: Anchor, entity: string): Promise<A>;
  render(box: HTMLElement, view: View<A> | undefined, actions: CardActions): void;
  /** The entity that a name is known to mean on this page, where the reader has said so. */
  chosenEntity(anchor: Anchor): string;
  /** Where the pointer was last seen. */
  pointerPosition(): Point | undefined;
  /** After how many ms a name that is pointed at opens its card. */
  dwell(): number;
  /** So many cards are pinned that they may be closed together. */
  manyPinned(): boolean;
  actions(card: Card<A>): CardActions;
  /** Makes the level for the names in a card. */
  createChildLevel(card: Card<A>): CardLevel<A>;
  /** Cards have come or gone. */
  changed(): void;
}

/** A card. Calls after its removal have no effect. */
export interface Card<A> {
  readonly box: HTMLElement;
  /** The level for the names in it. */
  readonly childLevel: CardLevel<A>;
  /** The level that it is open on; none once it is pinned. */
  level: CardLevel<A> | undefined;
  /** The element that had the focus before it and gets it back afterwards. */
  previousFocus: Element | null;
  /** A sheet at the window's lower edge, where a finger has opened it in a narrow window. */
  sheet: boolean;
  /** Where it is; the reader moves it once it is pinned. */
  position: Position;
  anchor(): Anchor;
  isRendered(): boolean;
  /** The same name was rendered again. */
  move(anchor: Anchor): void;
  /** Asks for the evidence on an entity and shows it as soon as the card is to be seen. */
  ask(entity: string): void;
  /** From now on it is visible. */
  show(): void;
  /** Puts it where it belongs. */
  reposition(): void;
  /** Takes the focus, which goes back where it was; waits until there is something to be focused. */
  focus(): void;
  /** Takes it off the screen: slowly, where another one comes in its place. */
  remove(how?: 'fading' | 'dismissed'): void;
}

/** A level of cards, with one open at a time. The first begins at the page's marks, every other one at the names in a card. */
export interface CardLevel<A> {
  /** The card whose names these are. */
  readonly parent: Card<A> | undefined;
  /** The open card. */
  card(): Card<A> | undefined;
  dispatch(event: HoverEvent<Anchor>): void;
  /** Opens the card of a name and holds it open; it takes the focus, unless it was opened by touch. */
  open(anchor: Anchor, byTouch?: boolean): void;
  /** Detaches the open card, which stays; the level is then free for the next. */
  release(): void;
  /** The card has been rendered: the previous one fades out. */
  removePrevious(): void;
  reposition(): void;
}
