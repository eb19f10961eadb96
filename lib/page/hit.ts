// Which mark is under a point of the window.

import type { Mark } from './block.ts';
import { doc } from './doc.ts';
import { isTrue } from './mark.ts';
import { type Point, rects } from './measure.ts';
import type { Interval } from './paint.ts';

/** What a hit test needs to know of the page. */
export interface Marked {
  on(node: Node): readonly Interval[];
  roots(): ShadowRoot[];
}

/** How far in px beside its box a mark still counts as hit: the dotted line lies just below it. */
const SLACK = 2;

/** Whether a point lies on a box. */
export const within = (box: DOMRectReadOnly, { x, y }: Point): boolean =>
  x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK;

/** The mark at a point, if its words are still the ones that were found. */
export function hit(marked: Marked, point: Point): Mark | undefined {
  const caret = doc.caretPositionFromPoint(point.x, point.y, { shadowRoots: marked.roots() });
  if (!caret || doc.designMode === 'on') return undefined;
  const { offsetNode, offset } = caret;
  for (const { from, to, mark } of marked.on(offsetNode)) {
    if (offset < from || offset > to) continue;
    // The caret snaps to text that may be far away: only the boxes tell whether the point is on the words.
    if (isTrue(mark) && rects(mark).some((box) => within(box, point))) return mark;
  }
  return undefined;
}
