// The one element that Sidelight ever puts into a page: it holds all cards and is gone when the last one closes.
import { doc } from '../../dom/document.ts';
import { OURS } from '../../dom/elements.ts';
import type { Point } from '../../marks/mark-boxes.ts';
import { createHostSheet } from './host-sheet.ts';

/** The element that holds the cards in the page. */
export interface Host {
  readonly element: HTMLElement;
  /** Holds the boxes of all cards; only we can reach it. */
  readonly container: HTMLElement;
  /** Makes a box for one card, above all others. */
  add(): HTMLElement;
  /** Limits the height in px of a card in a box. */
  limitHeight(box: HTMLElement, height: number): void;
  /** Puts the host into the page, in the top layer, where `near` can be reached as well. */
  show(near: Element): void;
  /** Whether it is in the top layer and rendered. */
  isUp(): boolean;
  /** Puts it above everything else in the top layer. */
  raise(): void;
  /** What of ours lies at a point of the window: undefined where the page does. */
  at(point: Point): Element | null | undefined;
  /** What of ours has the focus. */
  focused(): Element | null;
  /** Takes it out of the page again. */
  hide(): void;
}

/** Events that stay inside: a page must not scroll, play or submit because of a key pressed in the popover. */
const CONTAINED_EVENTS = [
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...['mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'click', 'dblclick', 'auxclick'],
  ...['keydown', 'keyup', 'keypress', 'contextmenu', 'wheel', 'touchstart', 'touchmove', 'touchend'],
  ...['focusin', 'focusout', 'copy', 'cut', 'selectstart', 'dragstart', 'toggle', 'beforetoggle'],
];

const stopAtHost = (event: Event): void => event.stopPropagation();

/** Only the reader acts in here: events made up by a script are ignored. */
const ignoreSynthetic = (event: Event): void => {
  if (event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
};

/** The topmost modal that an element is in: outside it everything is inert, the popover included. */
function topmostModal(near: Element): Element {
  for (let at: Element | null = near; at; ) {
    const modal: Element | null = Element.prototype.closest.call(at, ':modal, :fullscreen');
    if (modal) return modal;
    const root: Node = Node.prototype.getRootNode.call(at);
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return doc.fullscreenElement ?? doc.documentElement;
}

/**
 * Makes the host, outside the page for now; `tampered` is called when the page has changed or closed it, which no
 * page does by mistake.
 */
export function createHost(css: string, tampered: () => void): Host {
  const element = doc.createElement('div');
  Reflect.set(element, OURS, true);
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = createHostSheet(root, css);
  // Find-in-page searches everything but scripts, rendered or not, and `window.find` tells the page what was found.
  const container = doc.createElement('script');
  container.type = 'text/plain';
  root.append(container);
  for (const type of CONTAINED_EVENTS) {
    root.addEventListener(type, ignoreSynthetic, true);
    element.addEventListener(type, stopAtHost);
  }
  const isUp = (): boolean =>
    element.matches(':popover-open') && element.checkVisibility() && element.getAnimations().length === 0;
  element.addEventListener('toggle', () => {
    // What was moved or removed is put back; see `isUp`.
    if (element.isConnected && !element.matches(':popover-open')) tampered();
  });
  const watching = new MutationObserver(tampered);
  watching.observe(element, { attributes: true });
  const restore = (): void => {
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
    element.popover = 'manual';
    watching.takeRecords();
  };
  restore();

  return {
    element,
    container,
    add() {
      const box = doc.createElement('div');
      box.className = 'card-box';
      container.append(box);
      return box;
    },
    limitHeight: sheet.limitHeight,
    show(near) {
      // A card on a name in another card stays where that one is.
      const parent = container.contains(near) ? element.parentElement : topmostModal(near);
      if (!parent) return;
      // A page may have moved or removed it; the top layer is left by that, too.
      if (element.parentNode !== parent) {
        restore();
        parent.append(element);
      }
      sheet.attach();
      // In Firefox a page's animations win over what is important in here.
      for (const animation of element.getAnimations()) animation.cancel();
      // Size and place are in the window's px, whatever the page's zoom does to its own.
      container.style.zoom = `${1 / parent.currentCSSZoom}`;
      if (!element.matches(':popover-open')) element.showPopover();
    },
    isUp,
    raise() {
      if (!isUp()) return;
      element.hidePopover();
      element.showPopover();
    },
    at: ({ x, y }) => (doc.elementFromPoint(x, y) === element ? root.elementFromPoint(x, y) : undefined),
    focused: () => root.activeElement,
    hide: () => element.remove(),
  };
}
