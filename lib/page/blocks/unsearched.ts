// The blocks that are still to be searched for names, in the order in which they are searched.
import type { Block } from './block.ts';

/** Blocks that wait to be searched. */
export interface Unsearched {
  add(block: Block): void;
  /** Takes some: no more than so many, and no more characters than that unless the first alone has more. */
  take(blocks: number, characters: number): Block[];
  /** Whether at least so many wait. */
  has(blocks: number): boolean;
  /** Puts blocks back to the front. */
  putBack(blocks: readonly Block[]): void;
}

/** Starts with none. */
export function createUnsearched(): Unsearched {
  let waiting: Block[] = [];
  return {
    add(block) {
      waiting.push(block);
    },
    take(blocks, characters) {
      let count = 0;
      let size = 0;
      for (const { text } of waiting) {
        size += text.length;
        if (count > 0 && size > characters) break;
        if (++count >= blocks) break;
      }
      const taken = waiting.slice(0, count);
      waiting = waiting.slice(count);
      return taken;
    },
    has: (blocks) => waiting.length >= blocks,
    putBack(blocks) {
      waiting = [...blocks, ...waiting];
    },
  };
}
