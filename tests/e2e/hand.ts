// The pointer as a hand moves it: along a straight line, in many small steps, at a given pace; and what it crosses.
import type { Page } from 'puppeteer-core';
import type { Spot } from '../../dev/aim.ts';

/** A pointer that lies still for so many ms on a name that it crosses opens it; see lib/page/popover/hover.ts. */
const REST = 300;

/** The longest time in ms that the pointer lay still on its way, because a busy machine took no move. */
let longestRest = 0;

/** Moves the pointer along a straight line in so many ms, as often as the browser takes a move. */
export async function travel(page: Page, from: Spot, to: Spot, duration: number): Promise<void> {
  const began = performance.now();
  for (let part = 0; part < 1; ) {
    const moved = performance.now();
    part = Math.min(1, (moved - began) / duration);
    await page.mouse.move(
      Math.round(from.x + (to.x - from.x) * part),
      Math.round(from.y + (to.y - from.y) * part),
    );
    longestRest = Math.max(longestRest, performance.now() - moved);
  }
}

/** Goes a way again if it went wrong while the machine let the pointer lie still: then it was no hand's way. */
export async function byHand(way: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries++) {
    longestRest = 0;
    try {
      await way();
      return;
    } catch (error) {
      // The browser may see the moves farther apart than they were sent.
      if (longestRest < REST / 3 || tries === 5) throw error;
    }
  }
}

/** The marked words that a straight line between two points crosses, in order. */
export const crossed = (page: Page, from: Spot, to: Spot): Promise<string[]> =>
  page.evaluate(
    (start, end) => {
      const ranges = [...(CSS.highlights.get('marked-names') ?? [])].map((mark) => {
        const range = new Range();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        return range;
      });
      const steps = Math.ceil(Math.hypot(end.x - start.x, end.y - start.y));
      const found = new Set<string>();
      for (let step = 0; step <= steps; step++) {
        const x = start.x + ((end.x - start.x) * step) / steps;
        const y = start.y + ((end.y - start.y) * step) / steps;
        for (const range of ranges)
          for (const { left, right, top, bottom } of range.getClientRects())
            if (x > left && x < right && y > top && y < bottom) found.add(range.toString());
      }
      return [...found];
    },
    from,
    to,
  );
