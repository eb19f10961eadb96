// Tells whether a button was clearly visible before it was pressed. A page could put something over it that lets clicks
// through, or move it under the pointer, so only a button that was visible may have a lasting effect.
import type { Host } from './host.ts';
import { followTopLayer, type TopLayer } from './top-layer.ts';

/** How long in ms a button must have been in view and in its place before it may be pressed: longer than a double click. */
const MIN_VISIBLE_TIME = 500;
/**
 * How often in ms that is checked: the shortest interval at which IntersectionObserver reports what covers an element.
 */
const CHECK_INTERVAL = 100;
/** The buttons with a lasting effect. */
const LASTING_BUTTONS = '[data-lasting]';

// Version 2 of IntersectionObserver tells whether anything covers an element; only Chromium has it:
// https://w3c.github.io/IntersectionObserver/v2/
type VisibilityEntry = IntersectionObserverEntry & { isVisible?: boolean };
const WITH_VISIBILITY = { threshold: 0.9, trackVisibility: true, delay: CHECK_INTERVAL };

/** What the browser last reported of a button. */
type Reports = WeakMap<Element, VisibilityEntry>;

/** Whether a button is on the screen and nothing lies over it, as far as the browser reports. */
function isClear(button: Element, box: DOMRect, host: Host, layer: TopLayer, reports: Reports): boolean {
  const { isIntersecting, isVisible } = reports.get(button) ?? {};
  if (!isIntersecting || isVisible === false) return false;
  const covered = [0.1, 0.5, 0.9].some((part) => {
    const hit = host.at({ x: box.left + box.width * part, y: box.top + box.height / 2 });
    return !hit || !button.contains(hit);
  });
  // From inside a frame one cannot see what covers the frame, unless the browser reports it.
  return (
    !covered && !layer.isInViewTransition() && layer.isHostUppermost() && (isVisible ?? window === window.top)
  );
}

/**
 * Remembers since when (`performance.now()`) each button has been clear and in its place; infinity while it is not
 * clear.
 */
function createSightings(host: Host, layer: TopLayer, reports: Reports): (button: Element) => number {
  const sightings = new WeakMap<Element, { view: string; since: number }>();
  return (button) => {
    const box = button.getBoundingClientRect();
    const clear = host.isUp() && isClear(button, box, host, layer, reports);
    const view = `${clear} ${box.x} ${box.y} ${box.width} ${box.height}`;
    const known = sightings.get(button);
    if (known?.view === view) return known.since;
    const since = clear ? performance.now() : Number.POSITIVE_INFINITY;
    sightings.set(button, { view, since });
    return since;
  };
}

/**
 * Starts checking; returns a function that tells whether the button being pressed in a box has been visible long
 * enough.
 */
export function createButtonVisibility(host: Host, signal: AbortSignal): (box: Element) => boolean {
  const reports: Reports = new WeakMap();
  const layer = followTopLayer(host, signal);
  const seenSince = createSightings(host, layer, reports);
  let timer: ReturnType<typeof setInterval> | undefined;
  let pressed: Element | null = null;

  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries) reports.set(entry.target, entry);
    check();
  }, WITH_VISIBILITY);

  function check(): void {
    if (!host.element.isConnected) {
      clearInterval(timer);
      timer = undefined;
      return;
    }
    for (const button of host.container.querySelectorAll(LASTING_BUTTONS)) {
      observer.observe(button);
      seenSince(button);
      if (reports.get(button)?.isIntersecting) layer.raiseHost();
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
    (reports.get(pressed)?.isVisible ?? !layer.mayHoldHiddenLayers());
}
