// Which elements break a line, which are passed over and which begin a section, told by tag and attribute.

import { ARTICLE_PARTS, INLINE, isPassedOverBy, PASSED_OVER } from './reading-rules.ts';
import { isForm } from './tree.ts';

const SECTIONING: ReadonlySet<string> = new Set(['article', 'section', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** What an element must match before its attributes are worth reading one by one; most elements have none of these. */
const HAS_TELLING_ATTRIBUTE = '[hidden],[aria-hidden],[role],[contenteditable],[popover]';

/**
 * What our own element is known by: a property that only our scripts see. Its tag is an ordinary one, for the page could
 * define any tag with a hyphen and would then be handed the closed shadow root.
 */
export const OURS = Symbol.for('sidelight.host');

/** What Firefox lets an extension's scripts see of an element: https://mdn.io/openOrClosedShadowRoot. */
type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * Whether an element is the popovers' host, perhaps one that an older version has left behind. In Firefox an update
 * takes our property from its element with the scripts that set it; then only what is inside tells: see host.ts.
 */
export const isOurs = (element: Opened): boolean =>
  Reflect.has(element, OURS) ||
  element.openOrClosedShadowRoot?.querySelector(':host > script[type="text/plain"]') != null;

/** A custom element: its look is its author's choice, and it may grow a shadow root at any time. */
export const isCustom = ({ localName }: Element): boolean =>
  // A form's may be one of its controls.
  typeof localName === 'string' && localName.includes('-');

/**
 * Whether an element stands inside a line. Only custom elements are asked for their computed style;
 * block-like styling of the others is met where it matters, between two letters (see read.ts).
 */
export function isInline(element: Element): boolean {
  if (INLINE.has(element.localName)) return true;
  return isCustom(element) && isInlineStyled(element);
}

/** Whether an element is styled as part of a line. */
export function isInlineStyled(element: Element): boolean {
  return /^(?:inline$|contents|ruby)/.test(getComputedStyle(element).display);
}

/** Whether an element and all in it is left unread. */
export function isPassedOver(element: Element): boolean {
  if (PASSED_OVER.has(element.localName)) return true;
  if (isForm(element)) return !Element.prototype.querySelector.call(element, ARTICLE_PARTS.join());
  if (!element.matches(HAS_TELLING_ATTRIBUTE)) return false;
  if (element.hasAttribute('popover') && isOurs(element)) return true;
  return isPassedOverBy((attribute) => element.getAttribute(attribute));
}

/** Whether a section begins with this element: a heading, or an article or section of the document. */
export const beginsSection = (element: Element): boolean => SECTIONING.has(element.localName);

/** Whether a section also ends with this element. A heading's section goes on after it. */
export const endsSection = (element: Element): boolean =>
  element.localName === 'article' || element.localName === 'section';
