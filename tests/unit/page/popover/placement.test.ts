// The popover's place: within the window, beside the words, and over them only where nothing else is left.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  availableHeight,
  availableWidth,
  type Box,
  CASCADE,
  cascade,
  GAP,
  MARGIN,
  type PlacementInput,
  place,
} from '../../../../lib/page/popover/placement.ts';

const window = { width: 1000, height: 700 };
const popover = { width: 380, height: 300 };
const boxAt = (left: number, top: number): Box => ({ left, top, width: 60, height: 20 });
const at = (left: number, top: number, more: Partial<PlacementInput> = {}): { left: number; top: number } =>
  place({ anchor: boxAt(left, top), popover, window, vertical: false, ...more });

test('below the words, at their left edge', () => {
  expect(at(100, 100)).toEqual({ left: 100, top: 120 + GAP });
});

test('above them if there is no space below', () => {
  expect(at(100, 500)).toEqual({ left: 100, top: 500 - GAP - 300 });
});

test('shifted so that it stays within the window', () => {
  expect(at(900, 100).left).toBe(1000 - MARGIN - 380);
  expect(at(-30, 100).left).toBe(MARGIN);
});

test('beside vertical lines', () => {
  expect(at(100, 100, { vertical: true })).toEqual({ left: 160 + GAP, top: 100 });
  expect(at(800, 100, { vertical: true })).toEqual({ left: 800 - GAP - 380, top: 100 });
});

const column = (left: number, width: number) => ({ column: { left, top: 0, width, height: 600 } });

test('in the margin beside the column, level with the line, on the side that is nearer to the name', () => {
  const wide = { width: 1600, height: 700 };
  expect(at(500, 100, { window: wide, ...column(450, 680) })).toEqual({ left: 450 - 2 * GAP - 380, top: 88 });
  expect(at(900, 100, { window: wide, ...column(450, 680) })).toEqual({ left: 1130 + 2 * GAP, top: 88 });
});

test('in the one margin that has room, and below the words where neither has', () => {
  expect(at(60, 100, column(20, 560))).toEqual({ left: 580 + 2 * GAP, top: 88 });
  expect(at(60, 100, column(20, 680))).toEqual({ left: 60, top: 120 + GAP });
});

test('narrower in a narrow margin, but no narrower than can be read', () => {
  const widthBeside = (width: number): number =>
    availableWidth({ anchor: boxAt(60, 100), popover, window, vertical: false, ...column(20, width) });
  expect(widthBeside(560)).toBe(380);
  expect(widthBeside(640)).toBe(1000 - MARGIN - (660 + 2 * GAP));
  expect(widthBeside(680)).toBe(380);
});

test('where it has its full width rather than on the nearer side', () => {
  const inMiddle = { ...column(340, 200), window: { width: 960, height: 700 } };
  expect(at(350, 100, inMiddle)).toEqual({ left: 540 + 2 * GAP, top: 88 });
});

test('below the words where the margin is too far from them', () => {
  const wide = { width: 2000, height: 700 };
  expect(at(60, 100, { window: wide, ...column(20, 1000) })).toEqual({ left: 60, top: 120 + GAP });
});

test('a popover in the margin never covers its column', () => {
  const px = (max: number) => fc.integer({ min: 0, max });
  fc.assert(
    fc.property(px(900), px(900), px(680), (left, width, top) => {
      const box = boxAt(left, top);
      const given: PlacementInput = {
        anchor: box,
        popover,
        window: { width: 1600, height: 700 },
        vertical: false,
        column: { left: left - 10, top: 0, width: width + 80, height: 700 },
      };
      const fitted = availableWidth(given);
      const found = place({ ...given, popover: { width: fitted, height: 300 } });
      const isBelow = found.top >= top + 20 || found.top + 300 <= top;
      const isClear = found.left + fitted < left - 10 || found.left > left - 10 + width + 80;
      expect(isBelow || isClear).toBe(true);
      if (fitted < popover.width) expect(isClear).toBe(true);
      if (isClear) expect(availableHeight(given)).toBe(700 - 2 * MARGIN);
    }),
  );
});

test('in a window that is too small, its beginning is what is seen', () => {
  expect(at(50, 50, { window: { width: 300, height: 200 } })).toEqual({ left: MARGIN, top: MARGIN });
});

test('never outside a window that is large enough, and never over the words if it fits on either side', () => {
  const size = (max: number) => fc.integer({ min: 1, max });
  fc.assert(
    fc.property(
      size(980),
      size(680),
      size(400),
      size(300),
      fc.boolean(),
      (left, top, width, height, vertical) => {
        const box = boxAt(left, top);
        const found = place({ anchor: box, popover: { width, height }, window, vertical });
        expect(found.left).toBeGreaterThanOrEqual(MARGIN);
        expect(found.top).toBeGreaterThanOrEqual(MARGIN);
        expect(found.left + width).toBeLessThanOrEqual(window.width - MARGIN);
        expect(found.top + height).toBeLessThanOrEqual(window.height - MARGIN);
        if (vertical) return;
        const roomy = 700 - top - 20 - GAP - MARGIN >= height || top - GAP - MARGIN >= height;
        const over = found.top < top + 20 && found.top + height > top;
        expect(roomy && over).toBe(false);
      },
    ),
  );
});

test('limited to the free height, a popover never covers its name, unless that would be too small to read', () => {
  const LOW = 2 * 160 + 100;
  fc.assert(
    fc.property(
      fc.integer({ min: LOW, max: 1200 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (height, part) => {
        const box = boxAt(100, part * (height - 20));
        const given = { anchor: box, window: { width: 1000, height }, vertical: false };
        const room = availableHeight({ ...given, popover });
        const { top } = place({ ...given, popover: { width: 380, height: Math.min(420, room) } });
        expect(top >= box.top + box.height || top + Math.min(420, room) <= box.top).toBe(true);
      },
    ),
  );
});

test('cards pinned at one place stand apart, also at the edges of the window', () => {
  const next = (left: number, top: number, taken: { left: number; top: number }[]) =>
    cascade({ left, top }, taken, popover, window);
  expect(next(100, 100, [])).toEqual({ left: 100, top: 100 });
  expect(next(100, 100, [{ left: 100, top: 100 }])).toEqual({ left: 100 + CASCADE, top: 100 + CASCADE });
  const corner = { left: 1000 - MARGIN - 380, top: 700 - MARGIN - 300 };
  const second = next(corner.left, corner.top, [corner]);
  expect(second).toEqual({ left: corner.left - CASCADE, top: corner.top - CASCADE });
  expect(next(corner.left, corner.top, [corner, second]).left).toBe(corner.left - 2 * CASCADE);
});
