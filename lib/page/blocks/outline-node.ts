// What the outline knows of one container: its blocks and the containers inside it, in document order.

import { beginsSection, endsSection } from '../dom/elements.ts';
import { isElement } from '../dom/tree.ts';
import { moveMarks } from '../marks/mark.ts';
import { type Block, type Container, isSame } from './block.ts';

/** One container in the outline. */
export interface OutlineNode {
  readonly container: Container;
  /** As it was last read; empty before that. */
  items: readonly (Block | OutlineNode)[];
  /** Whether it waits to be read, for the first time or once more. */
  isStale: boolean;
  /** Whether a section of the page begins or ends with it. */
  readonly begins: boolean;
  readonly ends: boolean;
}

/** A block in document order, with the ordinal of the section it stands in. */
export interface BlockInSection {
  readonly block: Block;
  readonly section: number;
}

/** A node for a container that has not been read. */
export function outlineNode(container: Container): OutlineNode {
  const element = isElement(container) ? container : undefined;
  const begins = element !== undefined && beginsSection(element);
  return { container, items: [], isStale: true, begins, ends: begins && endsSection(element) };
}

/** Tells the two kinds of item apart. */
export const isNode = (item: object): item is OutlineNode => 'container' in item;

/** Appends all blocks in and under a node, in document order, and returns the ordinal of the section that goes on after it. */
export function collectBlocks(node: OutlineNode, section: number, into: BlockInSection[]): number {
  let present = node.begins ? section + 1 : section;
  for (const item of node.items) {
    if (isNode(item)) present = collectBlocks(item, present, into);
    else into.push({ block: item, section: present });
  }
  return node.ends ? present + 1 : present;
}

/** The blocks of an earlier reading, to be kept where a new one finds the same. */
export class EarlierBlocks {
  private readonly byText = new Map<string, Block>();

  constructor(items: OutlineNode['items']) {
    for (const item of items) if (!isNode(item) && item.marks) this.byText.set(item.text, item);
  }

  /** The block to go on with: the earlier one if nothing has changed, or else the new one, with the marks of one that has the same text. */
  keep(block: Block): Block {
    const twin = this.byText.get(block.text);
    if (!twin?.marks) return block;
    if (isSame(twin, block)) return twin;
    block.marks = moveMarks(twin.marks, block);
    return block;
  }
}
