// Keeps a card beside the name that it is about, or inside the window once it is pinned.
import { windowSize } from '../../dom/window-size.ts';
import { isOnBox } from '../../marks/mark-at-point.ts';
import { isInView, lineBox } from '../../marks/mark-boxes.ts';
import { boxesOf, elementOf, isStillThere } from '../anchor.ts';
import { columnOf } from '../column.ts';
import type { Host } from '../host/host.ts';
import {
  availableHeight,
  availableWidth,
  clamp,
  GAP,
  type PlacementInput,
  type Position,
  place,
  type Size,
} from '../placement.ts';
import type { Card, CardContext } from './card-context.ts';

/** What placing a card depends on. */
export interface PlacementOptions {
  /** It belongs to a name in another card. */
  readonly nested: boolean;
  /** Whether its answer has arrived. */
  isAnswered(): boolean;
}

/**
 * Returns the width in px that a card's box has without a limit. Measured once for each width of the window: taking the limit
 * off would scroll what is in the card, because its lines become fewer.
 */
function keepOwnWidth(host: Host, box: HTMLElement): (window: Size) => number {
  let measured = { window: -1, own: 0 };
  return ({ width }) => {
    if (measured.window === width && measured.own > 0) return measured.own;
    host.limit(box, 'width', undefined);
    measured = { window: width, own: box.offsetWidth };
    return measured.own;
  };
}

/** Limits a card's box to the size that it may have, and computes its position. */
function fitBeside(
  host: Host,
  box: HTMLElement,
  own: number,
  where: Omit<PlacementInput, 'popover'>,
): Position {
  // The height that it may have depends on the side of the anchor, and the side on its own width.
  const whole = { ...where, popover: { width: own, height: 0 } };
  // Nothing is in it yet.
  if (own > 0) host.limit(box, 'width', availableWidth(whole));
  host.limit(box, 'height', availableHeight(whole));
  const { width, height } = box.getBoundingClientRect();
  return place({ ...where, popover: { width, height } });
}

/** Where the upper edge of a sheet will stand, in px of the window; while it slides in, its box is lower than that. */
const topOfSheet = ({ offsetHeight }: HTMLElement): number => innerHeight - offsetHeight;

/** Returns a function that puts the card in its place; to be called whenever the page or the card has changed. */
export function createCardPlacement<A>(
  context: CardContext<A>,
  card: Card<A>,
  { nested, isAnswered }: PlacementOptions,
): () => void {
  /** The anchor was in view when the card was last placed: when it leaves the view, the card closes. */
  let wasInView = false;
  /** The index of the anchor's box at which the card is placed: that of the line which was pointed at. */
  let line = -1;
  const ownWidth = keepOwnWidth(context.host, card.box);

  const placeBesideAnchor = (window: Size): void => {
    const anchor = card.anchor();
    const boxes = boxesOf(anchor);
    const point = context.pointerPosition();
    if (line < 0) line = Math.max(0, point ? boxes.findIndex((box) => isOnBox(box, point)) : 0);
    const box = boxes[line] ?? boxes[0];
    const near = elementOf(anchor);
    const visible = box && near && isInView(box, near);
    if (!box || !near || !isStillThere(anchor) || (wasInView && !visible)) {
      card.level?.dispatch({ type: 'close' });
      return;
    }
    if (visible) wasInView = true;
    const vertical = getComputedStyle(near).writingMode.startsWith('vertical');
    // A card on a name in another card stays close to that one.
    const column = nested ? undefined : columnOf(near);
    card.position = fitBeside(context.host, card.box, ownWidth(window), {
      anchor: lineBox(boxes, box),
      window,
      vertical,
      column,
    });
  };

  /**
   * Scrolls the page until a sheet no longer covers the anchor. Only once: after that, scrolling is up to the reader.
   */
  const scrollAnchorAboveSheet = (): void => {
    const box = boxesOf(card.anchor())[0];
    // While waiting for its answer, the sheet is not as high.
    if (wasInView || !isAnswered() || !box || nested) return;
    wasInView = true;
    const covered = box.bottom + GAP - topOfSheet(card.box);
    if (covered > 0) scrollBy({ top: covered, behavior: 'instant' });
  };

  return () => {
    if (card.sheet) {
      scrollAnchorAboveSheet();
      return;
    }
    const window = windowSize();
    if (card.level) placeBesideAnchor(window);
    else card.position = clamp(card.position, card.box.getBoundingClientRect(), window);
    card.box.style.left = `${Math.round(card.position.left)}px`;
    card.box.style.top = `${Math.round(card.position.top)}px`;
    card.childLevel.reposition();
  };
}
