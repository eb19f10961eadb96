// Scrolls a box until something in it is in full view, without scrolling anything around it.

/** How far in px from the box's edges it then is: above for an outline, below for the 14 px that fade out as well. */
const CLEAR = { above: 8, below: 18 } as const;

/** The page around a popover must not move, so `scrollIntoView`, which scrolls all ancestors, will not do. */
export function reveal(scroller: HTMLElement, element: Element): void {
  const box = scroller.getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  const above = top - CLEAR.above - box.top;
  const below = bottom + CLEAR.below - box.bottom;
  // Of what is taller than the box, the beginning is shown.
  if (above < 0) scroller.scrollTop += above;
  else if (below > 0) scroller.scrollTop += Math.min(above, below);
}
