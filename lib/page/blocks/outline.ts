// The outline of a page: which container holds what, so that a change re-reads its own container and no other.

import { beginsSection, endsSection, isPassedOver } from '../dom/elements.ts';
import { parentOf } from '../dom/tree.ts';
import { moveMarks } from '../marks/mark.ts';
import { type Block, type Container, isSame } from './block.ts';
import { type Item, readContainer } from './read.ts';

/** A block in document order, with the ordinal of the section it stands in. */
export interface BlockInSection {
  readonly block: Block;
  readonly section: number;
}

/** The outline; nothing happens in it unless one of these is called. */
export interface Outline {
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
  /** Takes blocks that have not been searched yet. */
  takeUnsearched(blocks: number, characters: number): Block[];
  /** Whether at least so many unsearched blocks are there. */
  hasUnsearched(blocks: number): boolean;
  /** Puts blocks back that could not be searched. */
  putBack(blocks: readonly Block[]): void;
}

const isContainer = (item: Item): item is Container => 'nodeType' in item;
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

const hostOf = (node: Node): Element | null => (node instanceof ShadowRoot ? node.host : null);

/** Starts an outline at a document; `onRoot` is called with each open shadow root when it is first seen. */
export function createOutline(root: Document, onRoot: (root: ShadowRoot) => void): Outline {
  const known = new WeakMap<Container, readonly Item[]>();
  const stale = new WeakMap<Container, readonly Item[]>();
  const seenRoots = new WeakSet<Container>();
  const possibleHosts = new Set<Element>();
  const waiting: Container[] = [root];
  let unsearched: Block[] = [];

  const renew = (container: Container): void => {
    const items = known.get(container);
    if (!items) return;
    stale.set(container, items);
    known.delete(container);
    waiting.push(container);
  };

  const drop = (container: Container): void => {
    const items = known.get(container) ?? stale.get(container);
    if (!items) return;
    known.delete(container);
    stale.delete(container);
    for (const item of items) if (isContainer(item)) drop(item);
    // It may have moved elsewhere before its old place was looked at.
    if (container.isConnected) waiting.push(container);
  };

  /** Keeps blocks that are as they were, and with them their marks. */
  const keep = (fresh: readonly Item[], old: readonly Item[]): readonly Item[] => {
    if (old.length === 0) {
      for (const item of fresh) if (!isContainer(item)) unsearched.push(item);
      return fresh;
    }
    const twins = new Map<string, Block>();
    for (const item of old) if (!isContainer(item) && item.marks) twins.set(item.text, item);
    return fresh.map((item) => {
      if (isContainer(item)) return item;
      const twin = twins.get(item.text);
      if (twin && isSame(twin, item)) return twin;
      if (twin?.marks) item.marks = moveMarks(twin.marks, item);
      else unsearched.push(item);
      return item;
    });
  };

  const dropMissing = (old: readonly Item[], present: readonly Item[]): void => {
    const here = new Set(present);
    for (const item of old) if (isContainer(item) && !here.has(item)) drop(item);
  };

  const visit = (container: Container): void => {
    if (container instanceof ShadowRoot && !seenRoots.has(container)) {
      seenRoots.add(container);
      onRoot(container);
    }
    const content = readContainer(container);
    const old = stale.get(container) ?? [];
    stale.delete(container);
    const items = keep(content.items, old);
    known.set(container, items);
    for (const element of content.possibleHosts) possibleHosts.add(element);
    if (old.length > 0) dropMissing(old, items);
    // Last in, first out: pushed from the end, the page is read from its top.
    for (let at = items.length - 1; at >= 0; at--) {
      const item = items[at];
      if (item && isContainer(item) && !known.has(item)) waiting.push(item);
    }
  };

  const changed = (node: Node): void => {
    for (let at: Node | null = node; at; at = parentOf(at) ?? hostOf(at)) {
      if (isElement(at) && isPassedOver(at)) return;
      renew(at as Container);
      if (stale.has(at as Container)) return;
    }
  };

  const collect = (container: Container, into: BlockInSection[], at: { section: number }): void => {
    const element = isElement(container) ? container : undefined;
    if (element && beginsSection(element)) at.section++;
    for (const item of known.get(container) ?? stale.get(container) ?? []) {
      if (isContainer(item)) collect(item, into, at);
      else into.push({ block: item, section: at.section });
    }
    if (element && endsSection(element)) at.section++;
  };

  return {
    readNext() {
      const container = waiting.pop();
      if (!container) return false;
      if (!known.has(container) && container.isConnected) visit(container);
      return true;
    },
    changed,
    arrived(element) {
      drop(element);
      for (const inner of Element.prototype.getElementsByTagName.call(element, '*')) drop(inner);
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
      collect(root, into, { section: 0 });
      return into;
    },
    takeUnsearched(blocks, characters) {
      let count = 0;
      let size = 0;
      for (const { text } of unsearched) {
        size += text.length;
        if (count > 0 && size > characters) break;
        if (++count >= blocks) break;
      }
      const taken = unsearched.slice(0, count);
      unsearched = unsearched.slice(count);
      return taken;
    },
    hasUnsearched: (blocks) => unsearched.length >= blocks,
    putBack(blocks) {
      unsearched = [...blocks, ...unsearched];
    },
  };
}
