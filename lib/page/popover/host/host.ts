// The only element that Sidelight puts into a page: it holds all cards and is removed when the last one closes.
import { doc } from '../../dom/document.ts';
import { OURS } from '../../dom/elements.ts';
import type { Point } from '../../marks/mark-boxes.ts';
import { createHostSheet, type HostSheet } from './host-sheet.ts';

/** The element that holds the cards in the page. */
export interface Host {
  readonly element: HTMLElement;
  /** Holds the boxes of all cards; only we can reach it. */
  readonly container: HTMLElement;
  /** Adds a box for one card, above all others. */
  add(): HTMLElement;
  /** Limits a side of a card in a box, in px, or no longer. */
  limit: HostSheet['limit'];
  /** Puts the host into the page, in the top layer, where it is not inert if `near` is not. */
  show(near: Element): void;
  /** Whether it is in the top layer and rendered. */
  isUp(): boolean;
  /** Puts it above everything else in the top layer. */
  raise(): void;
  /** Our element at a point of the window; undefined where the page is on top. */
  at(point: Point): Element | null | undefined;
  /** Our element that has the focus. */
  focused(): Element | null;
  /** Takes the host out of the page. */
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

/** Only the reader may act in the popover: events dispatched by a script are ignored. */
const ignoreSynthetic = (event: Event): void => {
  if (event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
};

/** The topmost modal that an element is in: everything outside it is inert, the popover included. */
function topmostModal(near: Element): Element {
  for (let at: Element | null = near; at; ) {
    const modal: Element | null = Element.prototype.closest.call(at, ':modal, :fullscreen');
    if (modal) return modal;
    const root: Node = Node.prototype.getRootNode.call(at);
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return doc.fullscreenElement ?? doc.documentElement;
}

function containEvents(element: HTMLElement, root: ShadowRoot): void {
  for (const type of CONTAINED_EVENTS) {
    root.addEventListener(type, ignoreSynthetic, true);
    element.addEventListener(type, stopAtHost);
  }
}

/** Watches the host's attributes and whether it is closed; returns the function that gives it its own attributes again. */
function watchTampering(element: HTMLElement, tampered: () => void): () => void {
  element.addEventListener('toggle', () => {
    // If it was moved or removed, `show` puts it back.
    if (element.isConnected && !element.matches(':popover-open')) tampered();
  });
  const observer = new MutationObserver(tampered);
  observer.observe(element, { attributes: true });
  const restore = (): void => {
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
    element.popover = 'manual';
    observer.takeRecords();
  };
  restore();
  return restore;
}

/**
 * Makes the host, outside the page for now; `tampered` is called when the page has changed or closed it, which no page
 * does by accident.
 */
export function createHost(css: string, tampered: () => void): Host {
  const element = doc.createElement('div');
  Reflect.set(element, OURS, true);
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = createHostSheet(root, css);
  // Find-in-page searches shadow roots, too (https://crbug.com/353430), but not scripts; and `window.find` would tell
  // the page what was found.
  const container = doc.createElement('script');
  container.type = 'text/plain';
  root.append(container);
  containEvents(element, root);
  const restore = watchTampering(element, tampered);
  const isUp = (): boolean =>
    element.matches(':popover-open') && element.checkVisibility() && element.getAnimations().length === 0;

  return {
    element,
    container,
    add() {
      const box = doc.createElement('div');
      box.className = 'card-box';
      container.append(box);
      return box;
    },
    limit: sheet.limit,
    show(near) {
      // A card on a name in another card stays where that one is.
      const parent = container.contains(near) ? element.parentElement : topmostModal(near);
      if (!parent) return;
      // The page may have moved or removed it, which also takes it out of the top layer.
      if (element.parentNode !== parent) {
        restore();
        parent.append(element);
      }
      sheet.attach();
      // In Firefox a page's animations win over our `!important` declarations, though they should not:
      // https://drafts.csswg.org/css-cascade/#cascade-sort
      for (const animation of element.getAnimations()) animation.cancel();
      // Sizes and positions are in px of the window, whatever the page's own `zoom`.
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
