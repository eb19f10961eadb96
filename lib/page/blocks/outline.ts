// The outline of a page: which container holds what, so that a change re-reads its own container and no other.

import { isPassedOver } from '../dom/elements.ts';
import { isElement, parentOf } from '../dom/tree.ts';
import type { Container } from './block.ts';
import {
  type BlockInSection,
  collectBlocks,
  EarlierBlocks,
  isNode,
  type OutlineNode,
  outlineNode,
} from './outline-node.ts';
import { type ContainerContent, readContainer } from './read.ts';
import { createUnsearched, type Unsearched } from './unsearched.ts';

/** The outline; nothing happens in it unless one of these is called. */
export interface Outline {
  readonly unsearched: Unsearched;
  /** Reads one waiting container; false when none waits. */
  readNext(): boolean;
  /** A node's own children or text have changed. */
  changed(node: Node): void;
  /** An element came into the page, or back into it: what was known of it no longer counts. */
  arrived(element: Element): void;
  /** Looks again at custom elements without a shadow root; true when something waits. */
  recheck(): boolean;
  /** All blocks in document order. */
  ordered(): BlockInSection[];
}

const hostOf = (node: Node): Element | null => (node instanceof ShadowRoot ? node.host : null);

/**
 * Starts an outline at a document; `onRoot` is called with each open shadow root when it is first seen. Long because all
 * of it changes one tree and one list of what waits.
 */
export function createOutline(root: Document, onRoot: (root: ShadowRoot) => void): Outline {
  const nodes = new WeakMap<Node, OutlineNode>();
  const possibleHosts = new Set<Element>();
  const unsearched = createUnsearched();
  const waiting: OutlineNode[] = [];

  /** The node of a container, a new one if it has none. */
  const nodeOf = (container: Container): OutlineNode => {
    const known = nodes.get(container);
    if (known) return known;
    const made = outlineNode(container);
    nodes.set(container, made);
    if (container instanceof ShadowRoot) onRoot(container);
    return made;
  };
  const wait = (node: OutlineNode): void => {
    node.isStale = true;
    waiting.push(node);
  };

  const drop = (node: OutlineNode): void => {
    const { items, container } = node;
    node.items = [];
    for (const item of items) if (isNode(item)) drop(item);
    // It may have moved elsewhere before its old place was looked at.
    if (container.isConnected) wait(node);
    else nodes.delete(container);
  };
  const dropAt = (container: Element): void => {
    const node = nodes.get(container);
    if (node) drop(node);
  };

  /** Takes over what was read, and keeps of the earlier reading what is still there. */
  const renew = (node: OutlineNode, { items }: ContainerContent): void => {
    const earlier = node.items;
    const blocks = earlier.length > 0 ? new EarlierBlocks(earlier) : undefined;
    node.items = items.map((item) => {
      if (!('pieces' in item)) return nodeOf(item);
      const block = blocks?.keep(item) ?? item;
      if (!block.marks) unsearched.add(block);
      return block;
    });
    if (earlier.length === 0) return;
    const present = new Set(node.items);
    for (const item of earlier) if (isNode(item) && !present.has(item)) drop(item);
  };

  const read = (node: OutlineNode): void => {
    const content = readContainer(node.container);
    node.isStale = false;
    renew(node, content);
    for (const element of content.possibleHosts) possibleHosts.add(element);
    // Last in, first out: pushed from the end, the page is read from its top.
    for (let at = node.items.length - 1; at >= 0; at--) {
      const item = node.items[at];
      if (item && isNode(item) && item.isStale) waiting.push(item);
    }
  };

  const changed = (changedNode: Node): void => {
    for (let at: Node | null = changedNode; at; at = parentOf(at) ?? hostOf(at)) {
      if (isElement(at) && isPassedOver(at)) return;
      const node = nodes.get(at);
      if (!node) continue;
      if (!node.isStale) wait(node);
      return;
    }
  };

  wait(nodeOf(root));
  return {
    unsearched,
    readNext() {
      const node = waiting.pop();
      if (!node) return false;
      if (node.isStale && node.container.isConnected) read(node);
      return true;
    },
    changed,
    arrived(element) {
      dropAt(element);
      for (const inner of Element.prototype.getElementsByTagName.call(element, '*')) dropAt(inner);
    },
    recheck() {
      for (const element of possibleHosts) {
        if (element.isConnected && !element.shadowRoot) continue;
        possibleHosts.delete(element);
        if (element.shadowRoot) changed(element.parentNode ?? root);
      }
      return waiting.length > 0;
    },
    ordered() {
      const into: BlockInSection[] = [];
      collectBlocks(nodeOf(root), 0, into);
      return into;
    },
  };
}
