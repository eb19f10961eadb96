// The popover's place: within the window, beside the words, and over them only where nothing else is left.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  availableHeight,
  type Box,
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

test('in a window that is too small, its beginning is visible', () => {
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
        const room = availableHeight(given);
        const { top } = place({ ...given, popover: { width: 380, height: Math.min(420, room) } });
        expect(top >= box.top + box.height || top + Math.min(420, room) <= box.top).toBe(true);
      },
    ),
  );
});
