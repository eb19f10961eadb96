// Reads one container: the blocks of its own text, and the containers inside it that are read in their turn.

import { isCustom, isInline, isInlineStyled, isPassedOver } from '../dom/elements.ts';
import { firstChildOf, isElement, isForm, isText, nextSiblingOf, parentOf } from '../dom/tree.ts';
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

const isInlineStyledAsBlock = (parent: Element | null): boolean =>
  parent !== null && isInline(parent) && !isInlineStyled(parent);

/**
 * Whether a UTF-16 unit may belong to a word. That some punctuation beyond ASCII passes, too, costs no more than a look at
 * its style; the first use of a Unicode class in a regular expression costs half a millisecond.
 */
const mayBeLetter = (unit: number): boolean =>
  unit >= 0xc0 || (unit >= 48 && unit <= 57) || ((unit | 32) >= 97 && (unit | 32) <= 122);

/** Inline elements may be styled as blocks (cards, tabs): two words must not become one. */
function wouldRunTogether(before: Text, after: Text): boolean {
  const { data } = before;
  if (!mayBeLetter(after.data.charCodeAt(0)) || !mayBeLetter(data.charCodeAt(data.length - 1))) return false;
  if (before.parentNode === after.parentNode) return false;
  return isInlineStyledAsBlock(before.parentElement) || isInlineStyledAsBlock(after.parentElement);
}

/** What has been read of a container so far. */
class Reading implements ContainerContent {
  readonly items: Item[] = [];
  readonly possibleHosts: Element[] = [];
  private text = '';
  private pieces: Piece[] = [];
  private last: Text | undefined;

  /** Adds a text to the present block, or begins one. */
  add(node: Text): void {
    const { data } = node;
    if (this.pieces.length === 0 && data.trim() === '') return;
    if (this.last && wouldRunTogether(this.last, node)) this.text += '\n';
    this.pieces.push({ node, start: this.text.length, from: 0, length: data.length });
    this.text += data;
    if (data !== '') this.last = node;
  }

  /** Ends the present block. */
  end(): void {
    if (this.pieces.length === 0) return;
    for (const block of splitBlock(this.text, this.pieces)) this.items.push(block);
    this.text = '';
    this.pieces = [];
    this.last = undefined;
  }

  /** Takes note of an element; true if its text belongs to the present block. */
  enter(element: Element): boolean {
    if (isPassedOver(element)) return false;
    if (isForm(element)) {
      this.end();
      this.items.push(element);
      return false;
    }
    if (element.localName === 'br') {
      if (this.pieces.length > 0) this.text += '\n';
      return false;
    }
    const inline = isInline(element);
    if (!inline) this.end();
    if (element.shadowRoot) this.items.push(element.shadowRoot);
    else if (isCustom(element)) this.possibleHosts.push(element);
    if (!inline) this.items.push(element);
    return inline;
  }
}

/** The node that follows another and all in it, inside a container; null at the container's end. */
function following(node: Node, container: Container): Node | null {
  // Only this node may be a form: no form is inline, so none is around a node that is read with the container.
  let next = isForm(node) ? nextSiblingOf(node) : node.nextSibling;
  if (next) return next;
  for (let at = parentOf(node); !next && at && at !== container; at = at.parentNode) next = at.nextSibling;
  return next;
}

/** Reads a container's own text, without the containers inside it. Reads the DOM only. */
export function readContainer(container: Container): ContainerContent {
  const reading = new Reading();
  let node = firstChildOf(container);
  while (node) {
    let inner: Node | null = null;
    if (isText(node)) reading.add(node);
    else if (isElement(node) && reading.enter(node)) inner = node.firstChild;
    node = inner ?? following(node, container);
  }
  reading.end();
  return reading;
}
