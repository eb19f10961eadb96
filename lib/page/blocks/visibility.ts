// Remembers which blocks are visible: names in closed menus are neither painted nor counted.
import type { Block } from './block.ts';

/** What is known of blocks being visible. */
export interface BlockVisibility {
  /** Whether a block was visible when it was last checked; one that never was is checked now. */
  isVisible(block: Block): boolean;
  /** Checks a block again; true if the answer has changed. */
  update(block: Block): boolean;
}

/** Takes about 4 µs in Chromium, so only blocks with names are checked, and not while the page is being read. */
function isRendered(block: Block): boolean {
  const parent = block.pieces[0]?.node.parentNode;
  const element = parent instanceof ShadowRoot ? parent.host : parent;
  return element instanceof Element && element.checkVisibility({ visibilityProperty: true });
}

/** Starts with no block checked. */
export function createVisibility(): BlockVisibility {
  const visible = new WeakMap<Block, boolean>();
  const update = (block: Block): boolean => {
    const now = isRendered(block);
    const changed = visible.get(block) !== now;
    visible.set(block, now);
    return changed;
  };
  return {
    isVisible(block) {
      if (!visible.has(block)) update(block);
      return visible.get(block) === true;
    },
    update,
  };
}
