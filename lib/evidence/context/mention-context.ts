// The place of a mention on its page: what is known of it when its evidence is asked for.
import type { PageContext } from '../../model/mention.ts';

/** The place of a mention: its block, its span in it, and the page. */
export interface MentionContext {
  block: string;
  start: number;
  end: number;
  /** The heading above it. */
  heading?: string | undefined;
  page: PageContext;
}
