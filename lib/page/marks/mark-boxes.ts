// Where marks are on the screen.

import type { Mark, Part } from '../blocks/block.ts';
import { doc } from '../dom/document.ts';
import { parentOf } from '../dom/tree.ts';

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
  ruler ??= doc.createRange();
  parking ??= doc.createTextNode('');
  ruler.setStart(node, from);
  ruler.setEnd(node, to);
  const found = [...ruler.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  ruler.selectNodeContents(parking);
  return found;
}

/** The boxes of a mark in the window, one per line and text node; none where it is not rendered. */
export function boxesOfMark(mark: Mark): DOMRect[] {
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

/**
 * Whether the middle of a box can be seen through the window and through all boxes that clip what stands in `element`:
 * lists and columns that scroll by themselves.
 */
export function isInView({ left, top, width, height }: DOMRectReadOnly, element: Element): boolean {
  const [x, y] = [left + width / 2, top + height / 2];
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return false;
  for (let at: Node | null = element; at; at = parentOf(at) ?? (at instanceof ShadowRoot ? at.host : null)) {
    // What the document's own two elements say of overflow goes for the window.
    if (!(at instanceof Element) || at === doc.body || at === doc.documentElement) continue;
    const { overflow, position } = getComputedStyle(at);
    const box = Element.prototype.getBoundingClientRect.call(at);
    const clips = overflow !== 'visible' && (x < box.left || x > box.right || y < box.top || y > box.bottom);
    if (clips) return false;
    if (position === 'fixed') return true;
  }
  return true;
}
