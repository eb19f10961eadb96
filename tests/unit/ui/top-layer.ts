// What happy-dom lacks of the popover attribute: opening, closing, and the event that tells of it.
import { vi } from 'vitest';

const open = new WeakSet<Element>();

/** Adds `showPopover`, `hidePopover` and `:popover-open` for the tests of one file. */
export function addTopLayer(): void {
  const { matches } = Element.prototype;
  Object.assign(HTMLElement.prototype, {
    showPopover(this: HTMLElement) {
      open.add(this);
    },
    hidePopover(this: HTMLElement) {
      open.delete(this);
      this.dispatchEvent(new Event('toggle'));
    },
  });
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
    return selector === ':popover-open' ? open.has(this) : matches.call(this, selector);
  });
}
