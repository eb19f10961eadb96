// Where the column of text is that a name stands in.
import { isInlineStyled } from '../dom/elements.ts';
import { parentOf } from '../dom/tree.ts';
import type { Box } from './placement.ts';

/** The box of the paragraph-like element that an element is part of. */
export function columnOf(element: Element): Box {
  let at = element;
  while (isInlineStyled(at)) {
    const parent = parentOf(at);
    const outer = parent instanceof ShadowRoot ? parent.host : parent;
    if (!(outer instanceof Element)) break;
    at = outer;
  }
  return Element.prototype.getBoundingClientRect.call(at);
}
