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

/** Starts an outline at a document; `onRoot` is called with each open shadow root when it is first seen. */
export const createOutline = (root: Document, onRoot: (root: ShadowRoot) => void): Outline =>
  new PageOutline(root, onRoot);

class PageOutline implements Outline {
  readonly unsearched = createUnsearched();
  private readonly nodes = new WeakMap<Node, OutlineNode>();
  private readonly possibleHosts = new Set<Element>();
  private readonly waiting: OutlineNode[] = [];
  private readonly root: Document;
  private readonly onRoot: (root: ShadowRoot) => void;

  constructor(root: Document, onRoot: (root: ShadowRoot) => void) {
    this.root = root;
    this.onRoot = onRoot;
    this.wait(this.nodeOf(root));
  }

  readNext(): boolean {
    const node = this.waiting.pop();
    if (!node) return false;
    if (node.isStale && node.container.isConnected) this.read(node);
    return true;
  }

  changed(changedNode: Node): void {
    for (let at: Node | null = changedNode; at; at = parentOf(at) ?? hostOf(at)) {
      if (isElement(at) && isPassedOver(at)) return;
      const node = this.nodes.get(at);
      if (!node) continue;
      if (!node.isStale) this.wait(node);
      return;
    }
  }

  arrived(element: Element): void {
    this.dropAt(element);
    for (const inner of Element.prototype.getElementsByTagName.call(element, '*')) this.dropAt(inner);
  }

  recheck(): boolean {
    for (const element of this.possibleHosts) {
      if (element.isConnected && !element.shadowRoot) continue;
      this.possibleHosts.delete(element);
      if (element.shadowRoot) this.changed(element.parentNode ?? this.root);
    }
    return this.waiting.length > 0;
  }

  ordered(): BlockInSection[] {
    const into: BlockInSection[] = [];
    collectBlocks(this.nodeOf(this.root), 0, into);
    return into;
  }

  /** The node of a container, a new one if it has none. */
  private nodeOf(container: Container): OutlineNode {
    const known = this.nodes.get(container);
    if (known) return known;
    const made = outlineNode(container);
    this.nodes.set(container, made);
    if (container instanceof ShadowRoot) this.onRoot(container);
    return made;
  }

  private wait(node: OutlineNode): void {
    node.isStale = true;
    this.waiting.push(node);
  }

  private dropAt(container: Element): void {
    const node = this.nodes.get(container);
    if (node) this.drop(node);
  }

  private drop(node: OutlineNode): void {
    const { items, container } = node;
    node.items = [];
    for (const item of items) if (isNode(item)) this.drop(item);
    // It may have moved elsewhere before its old place was looked at.
    if (container.isConnected) this.wait(node);
    else this.nodes.delete(container);
  }

  private read(node: OutlineNode): void {
    const content = readContainer(node.container);
    node.isStale = false;
    this.renew(node, content);
    for (const element of content.possibleHosts) this.possibleHosts.add(element);
    // Last in, first out: pushed from the end, the page is read from its top.
    for (let at = node.items.length - 1; at >= 0; at--) {
      const item = node.items[at];
      if (item && isNode(item) && item.isStale) this.waiting.push(item);
    }
  }

  /** Takes over what was read, and keeps of the earlier reading what is still there. */
  private renew(node: OutlineNode, { items }: ContainerContent): void {
    const earlier = node.items;
    const blocks = earlier.length > 0 ? new EarlierBlocks(earlier) : undefined;
    node.items = items.map((item) => {
      if (!('pieces' in item)) return this.nodeOf(item);
      const block = blocks?.keep(item) ?? item;
      if (!block.marks) this.unsearched.add(block);
      return block;
    });
    if (earlier.length === 0) return;
    const present = new Set(node.items);
    for (const item of earlier) if (isNode(item) && !present.has(item)) this.drop(item);
  }
}
