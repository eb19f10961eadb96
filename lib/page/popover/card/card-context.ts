// The interfaces between cards, the levels on which they open, and the context that all cards of a frame share.

import type { Point } from '../../marks/mark-boxes.ts';
import type { Anchor } from '../anchor.ts';
import type { Host } from '../host/host.ts';
import type { HoverEvent } from '../hover.ts';
import type { Position } from '../placement.ts';

/** What a card renders. */
export interface View<A> {
  readonly anchor: Anchor;
  /** The entity shown: the anchor's own, or another one that the name may refer to. */
  readonly entity: string;
  readonly pinned: boolean;
  /** It belongs to a name in another card, so there is a way back. */
  readonly nested: boolean;
  /** Enough cards are pinned to close them together. */
  readonly manyPinned: boolean;
  /** Absent while waiting for the background. */
  readonly answer?: A | { readonly error: string };
}

/** What a rendered card may request. */
export interface CardActions {
  pin(): void;
  /** Closes it and the cards from which it was opened; a pinned one was opened from none. */
  close(): void;
  /** Closes only this card: back to the card with the name. */
  back(): void;
  /** Closes all pinned cards. */
  closeAll(): void;
  /** Shows another entity instead of the present one, or the same one again. */
  showEntity(entity: string): void;
  /** The size has changed. */
  reposition(): void;
  /**
   * Whether the button being pressed may have a lasting effect, because it was clearly visible before. The card then
   * stays open, and with it the way back.
   */
  mayAct(): boolean;
}

/** What all cards of a frame share. */
export interface CardContext<A> {
  readonly host: Host;
  fetch(anchor: Anchor, entity: string): Promise<A>;
  render(box: HTMLElement, view: View<A> | undefined, actions: CardActions): void;
  /** The entity that a name means on this page, if the reader has chosen one. */
  chosenEntity(anchor: Anchor): string;
  /** Where the pointer was last seen. */
  pointerPosition(): Point | undefined;
  /** How many ms the pointer has to rest on a name before its card opens. */
  dwell(): number;
  /** Enough cards are pinned to close them together. */
  manyPinned(): boolean;
  actions(card: Card<A>): CardActions;
  /** Makes the level for the names in a card. */
  createChildLevel(card: Card<A>): CardLevel<A>;
  /** Cards have opened or closed. */
  changed(): void;
}

/** A card. Calls after its removal have no effect. */
export interface Card<A> {
  readonly box: HTMLElement;
  /** The level for the names in it. */
  readonly childLevel: CardLevel<A>;
  /** The level on which it is open; undefined once it is pinned. */
  level: CardLevel<A> | undefined;
  /** The element that had the focus before and gets it back afterwards. */
  previousFocus: Element | null;
  /** Shown as a sheet at the window's lower edge: opened by touch in a narrow window. */
  sheet: boolean;
  /** Its position; the reader moves it once it is pinned. */
  position: Position;
  anchor(): Anchor;
  isRendered(): boolean;
  /** The same name was rendered again. */
  move(anchor: Anchor): void;
  /** Asks for the evidence on an entity and shows it once the card is visible. */
  ask(entity: string): void;
  /** Makes it visible. */
  show(): void;
  /** Puts it in its place. */
  reposition(): void;
  /** Takes the focus, once it has something to focus; the focus later goes back to where it was. */
  focus(): void;
  /** Removes it: slowly, if another one replaces it. */
  remove(how?: 'fading' | 'dismissed'): void;
}

/**
 * A level of cards, with one open at a time. The first is for the page's marks, every other one for the names in a
 * card.
 */
export interface CardLevel<A> {
  /** The card whose names these are. */
  readonly parent: Card<A> | undefined;
  /** The open card. */
  card(): Card<A> | undefined;
  dispatch(event: HoverEvent<Anchor>): void;
  /** The pointer is at a point outside the cards of this level, over a name or not; or has left the window. */
  pointAt(point: Point | undefined, anchor: Anchor | undefined): void;
  /** Opens the card of a name and keeps it open; it takes the focus, unless it was opened by touch. */
  open(anchor: Anchor, byTouch?: boolean): void;
  /** Detaches the open card, which stays open; the level is then free for the next. */
  release(): void;
  /** The card has been rendered, so the previous one fades out. */
  removePrevious(): void;
  reposition(): void;
}
