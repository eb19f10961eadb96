// Tells by tag and attributes which elements break a line, are skipped, or begin a section.

import { ARTICLE_PARTS, INLINE, isPassedOverBy, PASSED_OVER } from './reading-rules.ts';
import { isForm } from './tree.ts';

const SECTIONING: ReadonlySet<string> = new Set(['article', 'section', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** An element that does not match this has no attributes worth reading one by one; most elements do not. */
const HAS_TELLING_ATTRIBUTE = '[hidden],[aria-hidden],[role],[contenteditable],[popover]';

/**
 * Identifies our own element: a property that only our scripts can see. Its tag is an ordinary one, because a page
 * could define any tag with a hyphen and would then get the closed shadow root.
 */
export const OURS = Symbol.for('sidelight.host');

/**
 * Firefox gives an extension's scripts closed shadow roots as well:
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/dom/openOrClosedShadowRoot.
 */
type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * Whether an element is the popovers' host, possibly one that an older version has left behind. In Firefox an update
 * removes our property from the element together with the scripts that set it; then only its content tells, see
 * host.ts.
 */
export const isOurs = (element: Opened): boolean =>
  Reflect.has(element, OURS) ||
  element.openOrClosedShadowRoot?.querySelector(':host > script[type="text/plain"]') != null;

/** A custom element: its author decides how it looks, and it may get a shadow root at any time. */
export const isCustom = ({ localName }: Element): boolean =>
  // On a form, this may be one of its controls.
  typeof localName === 'string' && localName.includes('-');

/**
 * Whether an element is inside a line of text. Only custom elements are asked for their computed style; for others,
 * block-like styling is checked where it matters, between two letters (see read.ts).
 */
export function isInline(element: Element): boolean {
  if (INLINE.has(element.localName)) return true;
  return isCustom(element) && isInlineStyled(element);
}

/** Whether an element is styled as part of a line. */
export function isInlineStyled(element: Element): boolean {
  return /^(?:inline$|contents|ruby)/.test(getComputedStyle(element).display);
}

/** Whether an element and everything in it is skipped. */
export function isPassedOver(element: Element): boolean {
  if (PASSED_OVER.has(element.localName)) return true;
  if (isForm(element)) return !Element.prototype.querySelector.call(element, ARTICLE_PARTS.join());
  if (!element.matches(HAS_TELLING_ATTRIBUTE)) return false;
  if (element.hasAttribute('popover') && isOurs(element)) return true;
  return isPassedOverBy((attribute) => element.getAttribute(attribute));
}

/** Whether a section begins with this element: a heading, or an article or section of the document. */
export const beginsSection = (element: Element): boolean => SECTIONING.has(element.localName);

/** Whether a section also ends with this element. A heading's section continues after it. */
export const endsSection = (element: Element): boolean =>
  element.localName === 'article' || element.localName === 'section';
