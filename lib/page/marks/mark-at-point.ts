// Which mark is under a point of the window, or near it.
import type { Mark } from '../blocks/block.ts';
import { doc } from '../dom/document.ts';
import { isUnchanged } from './mark.ts';
import { boxesOfMark, type Point } from './mark-boxes.ts';
import type { Interval } from './paint.ts';

/** What a hit test needs to know of the page. */
export interface MarkLookup {
  marksOn(node: Node): readonly Interval[];
  roots(): ShadowRoot[];
}

/** How far in px beside its box a mark still counts as hit: the dotted line lies just below it. */
const SLACK = 2;

/** How far in px a pointer is near a mark: on its way to one it is there in some hundredths of a second. */
const NEAR = 60;

/** Whether a point lies on a box, or so many px beside it. */
export const isOnBox = (box: DOMRectReadOnly, { x, y }: Point, slack = SLACK): boolean =>
  x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack;

const caretAt = (marked: MarkLookup, { x, y }: Point): CaretPosition | null =>
  doc.designMode === 'on' ? null : doc.caretPositionFromPoint(x, y, { shadowRoots: marked.roots() });

/** The mark at a point, if its text is still the one that was found; of any kind, or only one that is painted. */
export function markAt(marked: MarkLookup, point: Point, kind: 'any' | 'painted' = 'any'): Mark | undefined {
  const caret = caretAt(marked, point);
  if (!caret) return undefined;
  const { offsetNode, offset } = caret;
  for (const { from, to, mark, isPainted } of marked.marksOn(offsetNode)) {
    if (offset < from || offset > to || (kind === 'painted' && !isPainted)) continue;
    // The caret snaps to text that may be far away: only the boxes tell whether the point is on the name.
    if (isUnchanged(mark) && boxesOfMark(mark).some((box) => isOnBox(box, point))) return mark;
  }
  return undefined;
}

/** Whether a point is near a mark in the text that it is on or beside. */
export function isNear(marked: MarkLookup, point: Point): boolean {
  const caret = caretAt(marked, point);
  const marks = caret ? marked.marksOn(caret.offsetNode) : [];
  return marks.some(({ mark }) => boxesOfMark(mark).some((box) => isOnBox(box, point, NEAR)));
}
