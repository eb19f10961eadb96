// Tells where an entity is named on the page, for the panel: the text around each mention, as the popover sends it.
import type { PageContext } from '../../model/mention.ts';
import { MOST_MENTIONS } from '../../model/primitives/limits.ts';
import type { Mark } from '../blocks/block.ts';
import { headingAbove } from '../blocks/heading.ts';
import { isUnchanged } from './mark.ts';

/** A mention: its block, its span in it, the heading above it, and the page. */
export interface PlacedMention {
  block: string;
  start: number;
  end: number;
  heading: string;
  page: PageContext;
}

/** The first mentions of an entity among marks, one of each block: what speaks of one speaks of its neighbours. */
export function mentionsOf(marks: readonly Mark[], entity: string, page: PageContext): PlacedMention[] {
  const first = new Map<unknown, Mark>();
  for (const mark of marks) {
    if (first.size === MOST_MENTIONS) break;
    if (mark.entity === entity && !first.has(mark.block) && isUnchanged(mark)) first.set(mark.block, mark);
  }
  return [...first.values()].map(({ block, start, end, range }) => ({
    block: block.text,
    start,
    end,
    heading: headingAbove(range.startContainer),
    page,
  }));
}
