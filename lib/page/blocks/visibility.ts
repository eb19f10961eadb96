// Remembers which blocks are drawn: names in menus that are shut are neither painted nor counted.
import type { Block } from './block.ts';

/** What is known of blocks being drawn. */
export interface Drawn {
  /** Whether a block was drawn when it was last looked at; an unknown one is looked at now. */
  has(block: Block): boolean;
  /** Looks at a block again; true if that changed something. */
  look(block: Block): boolean;
}

/** Some 4 µs in Chromium, which is why only blocks with names are asked, and not while the page is read. */
function isDrawn(block: Block): boolean {
  const parent = block.pieces[0]?.node.parentNode;
  const element = parent instanceof ShadowRoot ? parent.host : parent;
  return element instanceof Element && element.checkVisibility({ visibilityProperty: true });
}

/** Starts with nothing known. */
export function createDrawn(): Drawn {
  const drawn = new WeakMap<Block, boolean>();
  const look = (block: Block): boolean => {
    const now = isDrawn(block);
    const changed = drawn.get(block) !== now;
    drawn.set(block, now);
    return changed;
  };
  return {
    has(block) {
      if (!drawn.has(block)) look(block);
      return drawn.get(block) === true;
    },
    look,
  };
}
