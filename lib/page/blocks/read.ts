// Reads one container: the blocks of its own text, and the containers inside it that are read in their turn.

import { doc } from '../dom/document.ts';
import { isCustom, isInline, isInlineStyled, isPassedOver } from '../dom/elements.ts';
import { isForm } from '../dom/tree.ts';
import type { Block, Container, Piece } from './block.ts';
import { splitBlock } from './split-block.ts';

/** What a container holds, in document order: blocks of its own and further containers. */
export type Item = Block | Container;

/** What a container holds. */
export interface ContainerContent {
  readonly items: readonly Item[];
  /** Custom elements that may still be given a shadow root. */
  readonly possibleHosts: readonly Element[];
}

const LETTERS = /[\p{L}\p{N}]$/u;
const LETTER_FIRST = /^[\p{L}\p{N}]/u;

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** Inline elements may be styled as blocks (cards, tabs): two words must not become one. */
function wouldRunTogether(before: Text, after: Text, text: string, next: string): boolean {
  if (before.parentNode === after.parentNode) return false;
  if (!LETTERS.test(text.slice(-2)) || !LETTER_FIRST.test(next)) return false;
  return [before.parentElement, after.parentElement].some(isInlineStyledAsBlock);
}

const isInlineStyledAsBlock = (parent: Element | null): boolean =>
  parent !== null && isInline(parent) && !isInlineStyled(parent);

/** Reads a container's own text, without the containers inside it. Reads the DOM only. */
export function readContainer(container: Container): ContainerContent {
  const items: Item[] = [];
  const possibleHosts: Element[] = [];
  let text = '';
  let pieces: Piece[] = [];
  let last: Text | undefined;

  const close = (): void => {
    if (pieces.length > 0) items.push(...splitBlock(text, pieces));
    text = '';
    pieces = [];
    last = undefined;
  };

  const add = (node: Text): void => {
    const data = node.data;
    if (pieces.length === 0 && !/\S/.test(data)) return;
    if (last && wouldRunTogether(last, node, text, data)) text += '\n';
    pieces.push({ node, start: text.length, from: 0, length: data.length });
    text += data;
    last = node;
  };

  /** Whether to go into the element. */
  const enter = (element: Element): boolean => {
    if (isPassedOver(element)) return false;
    if (isForm(element)) {
      close();
      items.push(element);
      return false;
    }
    if (element.localName === 'br') {
      if (pieces.length > 0) text += '\n';
      return false;
    }
    const inline = isInline(element);
    if (!inline) close();
    if (element.shadowRoot) items.push(element.shadowRoot);
    else if (isCustom(element)) possibleHosts.push(element);
    if (!inline) items.push(element);
    return inline;
  };

  // A TreeWalker is not misled by a form's controls, which hide the form's own properties.
  const walker = doc.createTreeWalker(container, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let node = walker.firstChild();
  while (node) {
    if (isText(node)) add(node);
    node = (isElement(node) && enter(node) && walker.firstChild()) || after(walker);
  }
  close();
  return { items, possibleHosts };
}

/** Goes to the node that follows the present one and all in it; null at the end. */
function after(walker: TreeWalker): Node | null {
  do {
    const next = walker.nextSibling();
    if (next) return next;
  } while (walker.parentNode());
  return null;
}
