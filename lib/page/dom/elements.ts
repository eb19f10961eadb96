// Which elements break a line, which are passed over and which begin a section, told by tag and attribute.

import { isForm } from './tree.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that stand inside a line of prose; anything else that HTML knows begins a block of its own. */
const INLINE = set(
  'a abbr b bdi bdo big cite data del dfn em font i ins mark output q ruby s slot small span strong sub sup time u var wbr',
);

/** Elements whose text is not prose: navigation, controls, code, drawings, and what is never rendered. */
const PASSED_OVER = set(
  'area audio button canvas code datalist embed head iframe img input kbd label legend map math menu meter nav noscript object picture pre progress rp rt samp script select style svg template textarea video',
);

const PASSED_OVER_ROLES = set(
  'button combobox listbox menu menubar navigation search searchbox switch tablist textbox toolbar tooltip tree',
);

const SECTIONING = set('article section h1 h2 h3 h4 h5 h6');

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
export const isCustom = (element: Element): boolean => !isForm(element) && element.localName.includes('-');

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
  // Some publishing systems put the whole page into one form.
  if (isForm(element)) return !Element.prototype.querySelector.call(element, 'article, main, h1');
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('popover') && isOurs(element)) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const role = element.getAttribute('role');
  if (role !== null && PASSED_OVER_ROLES.has(role)) return true;
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

/** Whether a section begins with this element: a heading, or an article or section of the document. */
export const beginsSection = (element: Element): boolean => SECTIONING.has(element.localName);

/** Whether a section also ends with this element. A heading's section goes on after it. */
export const endsSection = (element: Element): boolean =>
  element.localName === 'article' || element.localName === 'section';
