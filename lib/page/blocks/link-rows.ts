// Tells which blocks are nothing but links: topic bars, tags, teasers. They are navigation, whatever element they are in.
import { doc } from '../dom/document.ts';
import type { Block } from './block.ts';

/** The blocks that are nothing but links, each looked at once. */
export interface LinkRows {
  has(block: Block): boolean;
}

/** A label before links, as in "Topics:"; longer ones are the beginning of a sentence. */
const LABEL = /^[^.]{1,32}[:：]\s*$/;

/** Whether a UTF-16 unit is a letter, a syllable or a character, as far as separators between links need to be told apart. */
const isLetter = (unit: number): boolean =>
  ((unit | 32) >= 97 && (unit | 32) <= 122) ||
  (unit >= 0xc0 && unit < 0x2000) ||
  // Between them are punctuation, arrows and bullets (https://www.unicode.org/charts/).
  (unit >= 0x2c00 && !(unit >= 0x3000 && unit < 0x3040) && unit < 0xfe00);

function hasLetter(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isLetter(text.charCodeAt(at))) return true;
  return false;
}

/** The link that a text is in. */
const linkAround = ({ parentElement }: Text): Element | null =>
  parentElement && Element.prototype.closest.call(parentElement, 'a[href]');

/** Whether a link leads to the page that it is on, as an article's own headline may. */
const leadsHere = (link: Element): boolean =>
  link instanceof HTMLAnchorElement && link.hash === '' && link.href === doc.URL.replace(/#.*/, '');

function isOnlyLinks({ pieces, marks = [] }: Block): boolean {
  let label = '';
  let links = 0;
  for (const { node, from, length } of pieces) {
    const text = node.data.slice(from, from + length);
    if (!hasLetter(text)) continue;
    const link = linkAround(node);
    if (link && (leadsHere(link) || Element.prototype.closest.call(link, 'h1'))) return false;
    if (link) links++;
    else if (links > 0) return false;
    else label += text;
  }
  if (links === 0 || (label !== '' && !LABEL.test(label.trim()))) return false;
  // A name in the label is no link.
  return marks.every(({ parts }) => parts.every(({ node }) => linkAround(node)));
}

/** Starts with no block looked at. Reads the DOM, but needs no layout. */
export function createLinkRows(): LinkRows {
  const known = new WeakMap<Block, boolean>();
  return {
    has(block) {
      const found = known.get(block) ?? isOnlyLinks(block);
      known.set(block, found);
      return found;
    },
  };
}
