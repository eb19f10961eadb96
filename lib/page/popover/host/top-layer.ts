// Tracks whether our host is the uppermost element of the top layer, which contains dialogs, popovers and full-screen
// elements. Browsers do not tell their order.
import { doc } from '../../dom/document.ts';
import { listenFirst } from '../../dom/early-listeners.ts';
import type { Host } from './host.ts';

/** The host's position in the top layer. */
export interface TopLayer {
  /** Whether nothing that the document shows can be above the host. */
  isHostUppermost(): boolean;
  /** Whether a view transition is running: then a snapshot, which may show anything, covers the page. */
  isInViewTransition(): boolean;
  /** Puts the host above everything else again. */
  raiseHost(): void;
  /** Whether a shadow root has something in the top layer, where changes go unnoticed. Slow. */
  mayHoldHiddenLayers(): boolean;
}

const IN_TOP_LAYER = ':popover-open, :modal, :fullscreen';
/**
 * Firefox has view transitions and this pseudo-class since 144:
 * https://developer.mozilla.org/docs/Web/CSS/:active-view-transition.
 */
const VIEW_TRANSITION = ':active-view-transition';

/** Firefox gives extensions closed shadow roots as well; in Chromium this is never needed. */
type WithOpenedRoot = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/** Tracks what enters the top layer after the host. */
export function followTopLayer(host: Host, signal: AbortSignal): TopLayer {
  let below = new WeakSet<Element>();
  const open = (): Element[] =>
    [...doc.querySelectorAll(IN_TOP_LAYER)].filter((element) => element !== host.element);
  const isHostUppermost = (): boolean => open().every((element) => below.has(element));
  const holds = (root: ParentNode): boolean =>
    [...root.querySelectorAll<WithOpenedRoot>('*')].some((element) => {
      const inner = element === host.element ? null : element.openOrClosedShadowRoot;
      return inner && (inner.querySelector(IN_TOP_LAYER) !== null || holds(inner));
    });

  listenFirst(
    {
      beforetoggle({ target }: Event) {
        // It may have been open before and is now above.
        if (target instanceof Element) below.delete(target);
      },
    },
    signal,
  );
  return {
    isHostUppermost,
    isInViewTransition: () =>
      CSS.supports(`selector(${VIEW_TRANSITION})`) && doc.documentElement.matches(VIEW_TRANSITION),
    raiseHost() {
      const all = open();
      // A popover of our own inside the host would end up below.
      if (all.every((element) => below.has(element)) || host.container.querySelector(':popover-open')) return;
      below = new WeakSet(all);
      host.raise();
    },
    mayHoldHiddenLayers: () => holds(doc),
  };
}
