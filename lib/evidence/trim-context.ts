// Trims the context of a request to what is near the name, so that a page cannot make it arbitrarily expensive.
import type { PageContext } from '../model/mention.ts';
import type { MentionContext } from './context/mention-context.ts';

/**
 * How much of a block is kept on each side of the name, in UTF-16 code units: all of any block that the page script sends
 * (BLOCK_LIMIT in lib/page/blocks/split-block.ts), and far more than any paragraph has.
 */
const BLOCK_MARGIN = 8_000;

/** Titles, headings and names are a line or two; of a longer one the beginning is enough. */
const LINE_LIMIT = 500;

/** The context without what is too far away to matter; one of usual size stays as it is. */
export function trimContext(context: MentionContext): MentionContext {
  const { block, start, end, heading, page } = context;
  const from = Math.max(0, start - BLOCK_MARGIN);
  const to = Math.min(end, start + LINE_LIMIT);
  return {
    block: block.slice(from, to + BLOCK_MARGIN),
    start: start - from,
    end: to - from,
    heading: heading?.slice(0, LINE_LIMIT),
    page: trimTitle(page),
  };
}

/** A page's context with its title cut to a usual length. */
export function trimTitle(page: PageContext): PageContext {
  return page.title.length > LINE_LIMIT ? { ...page, title: page.title.slice(0, LINE_LIMIT) } : page;
}
