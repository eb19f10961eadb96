// The anchor of a card is the name that it is about: a mark in the page, or a name in an excerpt of another card.
import type { Mark } from '../blocks/block.ts';
import { isUnchanged } from '../marks/mark.ts';
import { boxesOfMark } from '../marks/mark-boxes.ts';

/** A name in an excerpt, with the properties that it shares with a mark. */
export interface ExcerptName {
  readonly entity: string;
  /** Other entities that the name may refer to, likeliest first. */
  readonly others: readonly string[];
  /** The excerpt's text, and the name's span in it: half-open, in UTF-16 code units. */
  readonly block: { readonly text: string };
  readonly start: number;
  readonly end: number;
  readonly element: HTMLElement;
}

/** Anything that opens a card. */
export type Anchor = Mark | ExcerptName;

const names = new WeakMap<Element, ExcerptName>();

/**
 * The name that an element is part of, read from the DOM: an element with `data-entity`, `data-others` and
 * `data-start`, inside another one that contains only the excerpt's text. Returns the same object for the same name.
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

/** The element that contains an anchor. */
export const elementOf = (anchor: Anchor): Element | null | undefined =>
  'element' in anchor ? anchor.element : anchor.parts[0]?.node.parentElement;

/** The boxes of an anchor in the window, at least one per line. */
export const boxesOf = (anchor: Anchor): DOMRect[] =>
  'element' in anchor ? [...anchor.element.getClientRects()] : boxesOfMark(anchor);

/** Whether an anchor still is the text that was found. */
export const isStillThere = (anchor: Anchor): boolean =>
  'element' in anchor ? anchor.element.isConnected : isUnchanged(anchor);

/** Whether the same name was rendered again: until the new answer is there, the old one is shown. */
export const isSameNameRedrawn = (anchor: Anchor, other: Anchor): boolean =>
  anchor !== other && anchor.block.text === other.block.text && anchor.start === other.start;
