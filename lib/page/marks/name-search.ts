// Has blocks searched for names by the background, and tries again when it does not answer.
import type { HeardMention } from '../../model/mention.ts';
import type { Density } from '../../model/settings.ts';
import type { Block } from '../blocks/block.ts';
import type { Outline } from '../blocks/outline.ts';
import { pause } from '../dom/slices.ts';
import { marksOf } from './mark.ts';

/** What the background answers to blocks of text: the names in them, and how many of them are to be painted. */
export interface FindResult {
  readonly mentions: readonly HeardMention[];
  readonly density: Density;
  /** Whether mentions that are not painted open under the pointer all the same. */
  readonly openUnmarked: boolean;
}

/** How many times in a row a failed search is repeated, and after how many ms. */
const RETRY = { times: 3, after: 2_000 };

/** The search for names. */
export interface NameSearch {
  /** How many marks are to be painted, by the last answer. */
  density(): Density;
  /** Whether the others open under the pointer, by the last answer. */
  openUnmarked(): boolean;
  /** Searches blocks; false when the background has failed too often and should be asked again at the next change. */
  search(blocks: readonly Block[]): Promise<boolean>;
}

/** Starts with nothing searched. */
export function createNameSearch(
  find: (texts: string[]) => Promise<FindResult>,
  outline: Outline,
  signal: AbortSignal,
): NameSearch {
  let density: Density = 'section';
  let openUnmarked = false;
  let failures = 0;
  return {
    density: () => density,
    openUnmarked: () => openUnmarked,
    async search(blocks) {
      if (blocks.length === 0) return true;
      try {
        const result = await find(blocks.map(({ text }) => text));
        const byBlock = Map.groupBy(result.mentions, ({ block }) => block);
        ({ density, openUnmarked } = result);
        failures = 0;
        for (const [index, block] of blocks.entries()) block.marks = marksOf(block, byBlock.get(index) ?? []);
      } catch {
        // The background may be starting. If it is gone for good, the signal will be aborted.
        outline.unsearched.putBack(blocks);
        if (++failures > RETRY.times) return false;
        await pause(RETRY.after, signal);
      }
      return true;
    },
  };
}
