// The one element that Sidelight ever puts into a page: it holds all cards and is gone when the last one closes.
import { HOST_TAG } from './elements.ts';
import type { Point } from './measure.ts';

/** The cards' place in the page. */
export interface Host {
  readonly element: HTMLElement;
  /** Holds the boxes of all cards; only we can reach it. */
  readonly room: HTMLElement;
  /** Makes a box for one card, above all others. */
  add(): HTMLElement;
  /** Puts the host into the page, in the top layer, where `near` can be reached as well. */
  show(near: Element): void;
  /** What of ours lies at a point of the window: undefined where the page does. */
  at(point: Point): Element | null | undefined;
  /** What of ours has the focus. */
  focused(): Element | null;
  /** Takes it out of the page again. */
  hide(): void;
}

// `!important` inside a shadow root wins over all that a page says of the host.
const FRAME_SHEET = `
:host { all: initial !important; display: block !important; position: fixed !important;
  inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; overflow: visible !important; }
.place { position: fixed; left: 0; top: 0; }
.sheet { inset: auto 0 0 !important; }
.sheet::before { content: ""; position: fixed; inset: 0; z-index: -1; background: #0003; }`;

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
  const room = document.createElement('div');
  root.append(room);
  for (const type of KEPT) element.addEventListener(type, (event) => event.stopPropagation());

  return {
    element,
    room,
    add() {
      const box = document.createElement('div');
      box.className = 'place';
      room.append(box);
      return box;
    },
    show(near) {
      // A card on a name in another card stays where that one is.
      const parent = room.contains(near) ? element.parentElement : layer(near);
      if (!parent) return;
      // A page may have moved or removed it; the top layer is left by that, too.
      if (element.parentNode !== parent) parent.append(element);
      // Size and place are in the window's px, whatever the page's zoom does to its own.
      room.style.zoom = `${1 / parent.currentCSSZoom}`;
      if (!element.matches(':popover-open')) element.showPopover();
    },
    at: ({ x, y }) => (document.elementFromPoint(x, y) === element ? root.elementFromPoint(x, y) : undefined),
    focused: () => root.activeElement,
    hide: () => element.remove(),
  };
}
