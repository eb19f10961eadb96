// Tells whether the pointer is on its way to a card, across names that it only crosses.
import type { Point } from '../marks/mark-boxes.ts';
import { GAP } from './placement.ts';

/** The pointer's way since it left the name whose card is open. */
export interface Way {
  /** Where it left the name. */
  readonly start: Point;
  /** Where it was last seen before now. */
  readonly last: Point;
}

/** A card's box in the window in CSS px; a `DOMRect` is one. */
type Rectangle = Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>;

/** By how many px a way may miss the card: a hand is not steady. Less than the gap, so that no name is inside. */
const SLACK = GAP - 2;

/** The part of a ray from 0 on that lies between two parallel lines; nothing lies there if `to` is less than `from`. */
function between(origin: number, step: number, low: number, high: number): { from: number; to: number } {
  if (step === 0)
    return origin >= low && origin <= high ? { from: 0, to: Number.POSITIVE_INFINITY } : { from: 1, to: 0 };
  const [one, other] = [(low - origin) / step, (high - origin) / step];
  return { from: Math.max(0, Math.min(one, other)), to: Math.max(one, other) };
}

/** Whether the ray from one point through another meets the card, there or further on. */
function leadsTo(card: Rectangle, from: Point, through: Point): boolean {
  const across = between(from.x, through.x - from.x, card.left - SLACK, card.right + SLACK);
  const down = between(from.y, through.y - from.y, card.top - SLACK, card.bottom + SLACK);
  return Math.min(across.to, down.to) >= Math.max(across.from, down.from, 1);
}

const distance = (card: Rectangle, { x, y }: Point): number =>
  Math.hypot(Math.max(card.left - x, 0, x - card.right), Math.max(card.top - y, 0, y - card.bottom));

/**
 * Whether the pointer approaches the card: it comes no further from it, and is in the triangle between where it left
 * the name and the card, or has just turned toward the card.
 */
export function isApproaching({ start, last }: Way, point: Point, card: Rectangle): boolean {
  if (point.x === last.x && point.y === last.y) return false;
  if (distance(card, point) > distance(card, last)) return false;
  return leadsTo(card, start, point) || leadsTo(card, last, point);
}

/** The way up to a point; it starts anew while the pointer is still on the name. */
export const extendWay = (way: Way | undefined, point: Point, isOnName: boolean): Way => ({
  start: way && !isOnName ? way.start : point,
  last: point,
});
