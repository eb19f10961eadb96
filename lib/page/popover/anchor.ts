// The words that a card is about: a mark in the page, or a name in an excerpt of another card.
import type { Mark } from '../blocks/block.ts';
import { isUnchanged } from '../marks/mark.ts';
import { boxesOfMark } from '../marks/mark-boxes.ts';

/** A name in an excerpt, as far as it is like a mark. */
export interface ExcerptName {
  readonly entity: string;
  /** Other entities the name may stand for, likeliest first. */
  readonly others: readonly string[];
  /** The excerpt's text, and where in it the name stands: half-open, in UTF-16 code units. */
  readonly block: { readonly text: string };
  readonly start: number;
  readonly end: number;
  readonly element: HTMLElement;
}

/** Whatever opens a card. */
export type Anchor = Mark | ExcerptName;

const names = new WeakMap<Element, ExcerptName>();

/**
 * The name that something drawn is part of, read back from what is drawn: an element with `data-entity`, `data-others`
 * and `data-start`, in another one that holds the excerpt's text and nothing else. The same object for the same name.
 */
export function nameAt(drawn: EventTarget | null): ExcerptName | undefined {
  const element = drawn instanceof Element ? drawn.closest<HTMLElement>('[data-entity]') : null;
  const text = element?.parentElement?.textContent;
  if (!element || !text) return undefined;
  const { entity = '', others = '', start = '' } = element.dataset;
  const known = names.get(element);
  if (known?.entity === entity && known.block.text === text) return known;
  const name: ExcerptName = {
    entity,
    others: others.split(' ').filter(Boolean),
    block: { text },
    start: Number(start),
    end: Number(start) + element.textContent.length,
    element,
  };
  names.set(element, name);
  return name;
}

/** The element that words stand in. */
export const elementOf = (words: Anchor): Element | null | undefined =>
  'element' in words ? words.element : words.parts[0]?.node.parentElement;

/** The boxes of words in the window, one per line at least. */
export const boxesOf = (words: Anchor): DOMRect[] =>
  'element' in words ? [...words.element.getClientRects()] : boxesOfMark(words);

/** Whether words are still the ones that were found. */
export const isStillThere = (words: Anchor): boolean =>
  'element' in words ? words.element.isConnected : isUnchanged(words);

/** Whether the same words were drawn anew: until the new answer is there, the old one is no worse. */
export const isSameNameRedrawn = (words: Anchor, other: Anchor): boolean =>
  words !== other && words.block.text === other.block.text && words.start === other.start;
