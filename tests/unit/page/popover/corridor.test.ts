// The way to a card: whatever straight line a pointer takes to it, and however fast, it counts as approaching.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extendWay, isApproaching, type Way } from '../../../../lib/page/popover/corridor.ts';

/** A card 6 px below a line of text whose middle is at y = 110. */
const card = { left: 100, top: 126, right: 480, bottom: 500 };

interface At {
  x: number;
  y: number;
}

/** Whether each step along these points is one toward the card. */
function steps(...points: At[]): boolean[] {
  let way: Way | undefined;
  return points.flatMap((point) => {
    const step = way ? [isApproaching(way, point, card)] : [];
    way = extendWay(way, point, false);
    return step;
  });
}

test('straight to the pin at the card’s far corner, in whole px and at 60 frames in 0.4 s or 1 s', () => {
  for (const frames of [24, 60]) {
    const points = Array.from({ length: frames + 1 }, (_, frame) => ({
      x: Math.round(130 + (330 * frame) / frames),
      y: Math.round(110 + (32 * frame) / frames),
    }));
    const outside = steps(...points.filter(({ y }) => y < card.top));
    expect(outside.length).toBeGreaterThan(5);
    // The first step in whole px may point anywhere.
    expect(outside.slice(1).filter((toward) => !toward)).toEqual([]);
  }
});

test('any straight way from the name into the card', () => {
  const point = (left: number, right: number, top: number, bottom: number) =>
    fc.record({ x: fc.integer({ min: left, max: right }), y: fc.integer({ min: top, max: bottom }) });
  fc.assert(
    fc.property(point(110, 180, 100, 119), point(100, 480, 130, 500), ({ x, y }, to) => {
      const points = Array.from({ length: 21 }, (_, part) => ({
        x: x + ((to.x - x) * part) / 20,
        y: y + ((to.y - y) * part) / 20,
      }));
      expect(steps(...points)).not.toContain(false);
    }),
  );
});

test('along the line, away, and standing still are not toward the card', () => {
  expect(steps({ x: 130, y: 110 }, { x: 160, y: 110 }, { x: 220, y: 110 })).toEqual([false, false]);
  expect(steps({ x: 130, y: 110 }, { x: 120, y: 90 }, { x: 110, y: 60 })).toEqual([false, false]);
  expect(steps({ x: 130, y: 110 }, { x: 130, y: 115 }, { x: 130, y: 115 })).toEqual([true, false]);
});

test('a way that turns toward the card in the middle', () => {
  expect(steps({ x: 130, y: 110 }, { x: 230, y: 110 }, { x: 330, y: 112 }, { x: 350, y: 120 })).toEqual([
    false,
    false,
    true,
  ]);
});

test('on its name the way starts anew', () => {
  const way = extendWay({ start: { x: 0, y: 0 }, last: { x: 1, y: 1 } }, { x: 5, y: 5 }, true);
  expect(way).toEqual({ start: { x: 5, y: 5 }, last: { x: 5, y: 5 } });
});
