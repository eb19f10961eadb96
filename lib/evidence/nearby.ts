// How much of a page's text a question may bring: what is near the name, whatever the page puts around it.
import type { PageContext } from '../model/mention.ts';
import type { MentionContext } from './context-query.ts';

/**
 * So much of a block is read on each side of the name, in UTF-16 code units: all of any block that the page script sends
 * (BLOCK_LIMIT in lib/page/blocks/split-block.ts), and far more than any paragraph has.
 */
const BLOCK_REACH = 8_000;

/** Titles, headings and names are a line or two; the first lines of a longer one say what it is about as well. */
const LINE_LIMIT = 500;

/** A context with no more of the page in it than is read; one of usual size is left as it is. */
export function nearby(context: MentionContext): MentionContext {
  const { block, start, end, heading, page } = context;
  const from = Math.max(0, start - BLOCK_REACH);
  const to = Math.min(end, start + LINE_LIMIT);
  return {
    block: block.slice(from, to + BLOCK_REACH),
    start: start - from,
    end: to - from,
    heading: heading?.slice(0, LINE_LIMIT),
    page: briefly(page),
  };
}

/** What a page says of itself, its title no longer than titles are. */
export function briefly(page: PageContext): PageContext {
  return page.title.length > LINE_LIMIT ? { ...page, title: page.title.slice(0, LINE_LIMIT) } : page;
}
