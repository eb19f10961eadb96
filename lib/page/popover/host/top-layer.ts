// Whether our host is the uppermost element of the top layer, where dialogs, popovers and full screens lie. No browser
// tells their order, so it is tracked.
import { doc } from '../../dom/document.ts';
import { listenFirst } from '../../dom/early-listeners.ts';
import type { Host } from './host.ts';

/** The host's place in the top layer. */
export interface TopLayer {
  /** Whether nothing that the document shows can have come above the host. */
  isHostUppermost(): boolean;
  /** Whether a view transition is running: a snapshot, whatever it shows, then stands in for the page. */
  isInViewTransition(): boolean;
  /** Puts the host above everything else again. */
  raiseHost(): void;
  /** Whether a shadow root holds something in the top layer: nothing is heard of changes in there. Slow. */
  mayHoldHiddenLayers(): boolean;
}

const IN_TOP_LAYER = ':popover-open, :modal, :fullscreen';
/** Firefox knows it from 144 on, and has no transitions before. */
const VIEW_TRANSITION = ':active-view-transition';

/** Firefox shows extensions the closed shadow roots, too; in Chromium this is never needed. */
type WithOpenedRoot = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/** Follows what comes into the top layer after the host. */
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
        // Perhaps one that has been open before and is now above.
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
      // One of our own popovers would come to lie below.
      if (all.every((element) => below.has(element)) || host.container.querySelector(':popover-open')) return;
      below = new WeakSet(all);
      host.raise();
    },
    mayHoldHiddenLayers: () => holds(doc),
  };
}
