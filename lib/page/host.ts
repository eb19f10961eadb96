// The one element that Sidelight ever puts into a page: it holds the popover and is gone when that closes.
import { HOST_TAG } from './elements.ts';

/** The popover's place in the page. */
export interface Host {
  readonly element: HTMLElement;
  /** What the popover is drawn into; only we can reach it. */
  readonly box: HTMLElement;
  /** Puts it into the page, in the top layer, where `near` can be reached as well. */
  show(near: Element): void;
  /** Moves the popover to a point of the window, in CSS pixels. */
  move(left: number, top: number): void;
  /** Takes it out of the page again. */
  hide(): void;
}

// `!important` inside a shadow root wins over all that a page says of the host.
const FRAME_SHEET = `
:host { all: initial !important; display: block !important; position: fixed !important;
  inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; overflow: visible !important; }
.place { position: fixed; left: 0; top: 0; }`;

/** Events that stay inside: a page must not scroll, play or submit because of a key pressed in the popover. */
const KEPT = [
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...['mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'click', 'dblclick', 'auxclick'],
  ...['keydown', 'keyup', 'keypress', 'contextmenu', 'wheel', 'touchstart', 'touchmove', 'touchend'],
  ...['focusin', 'focusout', 'copy', 'cut', 'selectstart', 'dragstart', 'toggle', 'beforetoggle'],
];

function dress(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Older Firefox refuses sheets of a content script; a style element needs the page's leave but is mostly given it.
    const style = document.createElement('style');
    style.textContent = css;
    root.prepend(style);
  }
}

/** The topmost modal that an element is in: outside it everything is inert, the popover included. */
function layer(near: Element): Element {
  for (let at: Element | null = near; at; ) {
    const modal: Element | null = Element.prototype.closest.call(at, ':modal, :fullscreen');
    if (modal) return modal;
    const root: Node = Node.prototype.getRootNode.call(at);
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return document.fullscreenElement ?? document.documentElement;
}

/** Makes the host, outside the page for now. */
export function createHost(css: string): Host {
  const element = document.createElement(HOST_TAG);
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  dress(root, FRAME_SHEET + css);
  const box = document.createElement('div');
  box.className = 'place';
  root.append(box);
  for (const type of KEPT) element.addEventListener(type, (event) => event.stopPropagation());

  return {
    element,
    box,
    show(near) {
      const parent = layer(near);
      // A page may have moved or removed it; the top layer is left by that, too.
      if (element.parentNode !== parent) parent.append(element);
      // The popover's size and place are in the window's px, whatever the page's zoom does to its own.
      box.style.zoom = `${1 / parent.currentCSSZoom}`;
      if (!element.matches(':popover-open')) element.showPopover();
    },
    move(left, top) {
      box.style.left = `${Math.round(left)}px`;
      box.style.top = `${Math.round(top)}px`;
    },
    hide: () => element.remove(),
  };
}
