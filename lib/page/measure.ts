// Where marks are on the screen.
import type { Part } from './block.ts';
import type { Mark } from './mark.ts';

/** A point of the window in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

// A live Range slows the page's own changes, so there is one, and it is parked outside the page after each use.
let ruler: Range | undefined;
let parking: Text | undefined;

function boxes({ node, from, to }: Part): DOMRect[] {
  if (!node.isConnected || to > node.length) return [];
  ruler ??= document.createRange();
  parking ??= document.createTextNode('');
  ruler.setStart(node, from);
  ruler.setEnd(node, to);
  const found = [...ruler.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  ruler.selectNodeContents(parking);
  return found;
}

/** The boxes of a mark in the window, one per line and text node; none where it is not drawn. */
export function rects(mark: Mark): DOMRect[] {
  return mark.parts.flatMap(boxes);
}

/** The box of one line of a mark: all boxes beside the one given, since bold type and links have boxes of their own. */
export function lineBox(boxes: readonly DOMRect[], of: DOMRect): DOMRect {
  const middle = of.top + of.height / 2;
  const beside = boxes.filter(({ top, bottom }) => top <= middle && bottom >= middle);
  const left = Math.min(...beside.map((box) => box.left));
  const top = Math.min(...beside.map((box) => box.top));
  const right = Math.max(...beside.map((box) => box.right));
  const bottom = Math.max(...beside.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
