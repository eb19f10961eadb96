// Moves from mark to mark for the keyboard and the panel, and shows which one is current.
import type { Mark } from '../blocks/block.ts';
import { isUnchanged } from './mark.ts';
import { boxesOfMark } from './mark-boxes.ts';
import type { Marking } from './marking.ts';
import { CURRENT, register } from './registry.ts';

/** Moves between the marks of a page. */
export interface MarkNavigation {
  /** Goes to the next or previous painted mark, around the end. */
  move(direction: 1 | -1): void;
  /** Goes to the nth mark of an entity, painted or not, counted from 0 and around the end. */
  go(entity: string, nth: number): void;
  /** The mark gone to last, or else the first in view. */
  current(): Mark | undefined;
}

const isVisible = (mark: Mark): boolean => isUnchanged(mark) && boxesOfMark(mark).length > 0;
const top = (mark: Mark): number => boxesOfMark(mark)[0]?.top ?? 0;

/** Brings a mark into view, unless it is there already. */
function reveal(mark: Mark): void {
  const box = boxesOfMark(mark)[0];
  const parent = mark.parts[0]?.node.parentElement;
  if (!box || !parent) return;
  // What a sticky header or footer may cover counts as out of view.
  const edge = window.innerHeight / 6;
  const inside = box.left >= 0 && box.right <= window.innerWidth;
  if (inside && box.top >= edge && box.bottom <= window.innerHeight - edge) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  if (parent.getBoundingClientRect().height < window.innerHeight / 2)
    parent.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  else {
    // Two smooth scrolls would stop each other, so a long paragraph is gone to at once.
    parent.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    window.scrollBy({ top: top(mark) - window.innerHeight / 2, behavior: 'instant' });
  }
}

/** Starts with no current mark. */
export function createMarkNavigation(marking: Marking, signal: AbortSignal): MarkNavigation {
  const registered = register(CURRENT, 0, signal);
  let current: Mark | undefined;

  const goTo = (mark: Mark | undefined): void => {
    current = mark;
    registered.highlight.clear();
    if (mark) registered.highlight.add(mark.range);
    registered.restore();
    if (mark) reveal(mark);
  };

  /** Where to start from without a current mark: before the first that is in view or below. */
  const before = (marks: readonly Mark[]): number => {
    const index = marks.findIndex((mark) => isVisible(mark) && top(mark) >= 0);
    return (index === -1 ? marks.length : index) - 0.5;
  };

  const move = (direction: 1 | -1): void => {
    const marks = marking.paint.shown();
    const at = current ? marks.indexOf(current) : -1;
    const from = at === -1 ? before(marks) : at;
    const first = direction === 1 ? Math.floor(from + 1) : Math.ceil(from - 1);
    for (let tried = 0, index = first; tried < marks.length; tried++, index += direction) {
      const mark = marks.at(((index % marks.length) + marks.length) % marks.length);
      if (!mark || !isVisible(mark)) continue;
      goTo(mark);
      return;
    }
  };

  return {
    move,
    go(entity, nth) {
      const marks = marking.marks().filter((mark) => mark.entity === entity && isVisible(mark));
      goTo(marks[((nth % marks.length) + marks.length) % marks.length]);
    },
    current() {
      if (!current || !isVisible(current)) move(1);
      return current && isVisible(current) ? current : undefined;
    },
  };
}
