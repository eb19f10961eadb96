// Whether a button was in plain view before it was pressed. A page can lay something over it that lets presses through,
// or move it under the pointer; so a lasting effect is allowed only to a button that was visible.
import type { Host } from './host.ts';
import { followTopLayer } from './top-layer.ts';

/** How long in ms a button is in view, in its place, before it may be pressed: longer than it takes to press twice. */
const MIN_VISIBLE_TIME = 500;
/** How often in ms that is checked: as often as IntersectionObserver reports whether something covers it. */
const CHECK_INTERVAL = 100;
/** The buttons with a lasting effect. */
const LASTING_BUTTONS = '[data-lasting]';

// Version 2 of IntersectionObserver tells whether anything covers an element: https://w3c.github.io/IntersectionObserver/v2/
type VisibilityEntry = IntersectionObserverEntry & { isVisible?: boolean };
const WITH_VISIBILITY = { threshold: 0.9, trackVisibility: true, delay: CHECK_INTERVAL };

/**
 * Starts checking; the function returned says whether the button that is being pressed in a box has been visible long
 * enough.
 */
export function createButtonVisibility(host: Host, signal: AbortSignal): (box: Element) => boolean {
  /** How a button was last seen, and since when. */
  const sightings = new WeakMap<Element, { view: string; since: number }>();
  const reported = new WeakMap<Element, VisibilityEntry>();
  const layer = followTopLayer(host, signal);
  let timer: ReturnType<typeof setInterval> | undefined;
  let pressed: Element | null = null;

  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries) reported.set(entry.target, entry);
    check();
  }, WITH_VISIBILITY);

  /** Whether a button is on the screen and nothing lies over it, as far as the browser reports. */
  const isClear = (button: Element, { left, top, width, height }: DOMRect): boolean => {
    const { isIntersecting, isVisible } = reported.get(button) ?? {};
    if (!isIntersecting || isVisible === false) return false;
    const covered = [0.1, 0.5, 0.9].some((part) => {
      const hit = host.at({ x: left + width * part, y: top + height / 2 });
      return !hit || !button.contains(hit);
    });
    // What lies over a frame is not seen from inside, where the browser does not say it.
    return (
      !covered &&
      !layer.isInViewTransition() &&
      layer.isHostUppermost() &&
      (isVisible ?? window === window.top)
    );
  };

  /** Since when its place and visibility have been the same; never while it is covered. */
  const seenSince = (button: Element): number => {
    const box = button.getBoundingClientRect();
    const clear = host.isUp() && isClear(button, box);
    const view = `${clear} ${box.x} ${box.y} ${box.width} ${box.height}`;
    const known = sightings.get(button);
    if (known?.view === view) return known.since;
    const since = clear ? performance.now() : Number.POSITIVE_INFINITY;
    sightings.set(button, { view, since });
    return since;
  };

  function check(): void {
    if (!host.element.isConnected) {
      clearInterval(timer);
      timer = undefined;
      return;
    }
    for (const button of host.container.querySelectorAll(LASTING_BUTTONS)) {
      observer.observe(button);
      seenSince(button);
      if (reported.get(button)?.isIntersecting) layer.raiseHost();
    }
  }

  host.element.addEventListener('toggle', () => {
    timer ??= setInterval(check, CHECK_INTERVAL);
  });
  host.container.addEventListener(
    'click',
    ({ target }) => {
      pressed = target instanceof Element ? target.closest(LASTING_BUTTONS) : null;
    },
    true,
  );
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    observer.disconnect();
  });
  return (box) =>
    pressed !== null &&
    box.contains(pressed) &&
    performance.now() - seenSince(pressed) >= MIN_VISIBLE_TIME &&
    (reported.get(pressed)?.isVisible ?? !layer.mayHoldHiddenLayers());
}
