// Opens an element in the top layer beside the button that requested it, where nothing clips it.

/** Distance in px between the two, and to the window's edges. */
const GAP = 4;

/**
 * Shows `element` (its `popover` attribute must be set) below the button, or above it if there is no space below, and
 * calls back when the browser or a scroll has closed it. Aborting the returned controller stops listening.
 */
export function openBeside(element: HTMLElement, button: HTMLElement, closed: () => void): AbortController {
  const listening = new AbortController();
  const { signal } = listening;
  element.showPopover();
  const box = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = element;
  const below = box.bottom + GAP;
  const top = below + height + GAP <= innerHeight ? below : Math.max(GAP, box.top - GAP - height);
  const left = Math.max(GAP, Math.min(box.right - width, innerWidth - width - GAP));
  element.style.top = `${Math.round(top)}px`;
  element.style.left = `${Math.round(left)}px`;
  // Chromium gives the focus to the page instead when Esc closes a popover inside a shadow root.
  element.addEventListener('beforetoggle', () => element.matches(':focus-within') && button.focus(), {
    signal,
  });
  element.addEventListener('toggle', () => element.matches(':popover-open') || closed(), { signal });
  // Otherwise the button would scroll away from under it. Scrolling inside a shadow root is not noticed outside.
  const far = { capture: true, passive: true, signal };
  const scrolled = (event: Event) => event.target !== element && closed();
  addEventListener('scroll', scrolled, far);
  button.getRootNode().addEventListener('scroll', scrolled, far);
  return listening;
}
