// The anchor of a card, the name that it is about: a mark in the page, or a name in an excerpt of another card.
import type { Mark } from '../blocks/block.ts';
import { isUnchanged } from '../marks/mark.ts';
import { boxesOfMark } from '../marks/mark-boxes.ts';

/** A name in an excerpt, with what it has in common with a mark. */
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
 * The name that an element is part of, read back from the DOM: an element with `data-entity`, `data-others`
 * and `data-start`, in another one that holds the excerpt's text and nothing else. The same object for the same name.
 */
export function nameAt(target: EventTarget | null): ExcerptName | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-entity]') : null;
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

/** The element that an anchor stands in. */
export const elementOf = (anchor: Anchor): Element | null | undefined =>
  'element' in anchor ? anchor.element : anchor.parts[0]?.node.parentElement;

/** The boxes of an anchor in the window, one per line at least. */
export const boxesOf = (anchor: Anchor): DOMRect[] =>
  'element' in anchor ? [...anchor.element.getClientRects()] : boxesOfMark(anchor);

/** Whether an anchor is still the text that was found. */
export const isStillThere = (anchor: Anchor): boolean =>
  'element' in anchor ? anchor.element.isConnected : isUnchanged(anchor);

/** Whether the same name was rendered again: until the new answer is there, the old one is as good. */
export const isSameNameRedrawn = (anchor: Anchor, other: Anchor): boolean =>
  anchor !== other && anchor.block.text === other.block.text && anchor.start === other.start;
