// Computes the popover's position: beside its anchor without covering it, inside the window.

/** A box of the window in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Width and height in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the position depends on. */
export interface PlacementInput {
  /** The box of the name, or of one of its lines if it has several. */
  readonly anchor: Box;
  readonly popover: Size;
  readonly window: Size;
  /** Lines run from top to bottom. */
  readonly vertical: boolean;
  /** The box of the paragraph that the name stands in; without it, the popover stays close to the name. */
  readonly column?: Box | undefined;
}

/** The position of the popover's top left corner. */
export interface Position {
  readonly left: number;
  readonly top: number;
}

/**
 * Distance in px between the name and the popover: the dotted line stays visible, and the pointer crosses it at once.
 */
export const GAP = 6;

/** Distance in px to the window's edges. */
export const MARGIN = 8;

/** The height in px that a popover keeps even in a small space: a name and the first lines of an excerpt. */
const LEAST = 160;

/** The width in px that a popover keeps in a narrow margin: a badge line and the buttons beside it. */
const NARROWEST = 300;

/** How far in px from its name a popover may be: farther than a long line of text, a reader would not look for it. */
export const FARTHEST = 640;

/** How far in px beside a column the popover's upper edge is above the line, so that its heading is level with it. */
const LEAD = 12;

/** Where in the margin beside the name's column a popover stands. */
interface InMargin {
  readonly left: number;
  readonly width: number;
}

/** Its place in the margin: where it has its full width, or else the most, and of two such sides on the nearer one. */
function besideColumn({ anchor, popover, window, vertical, column }: PlacementInput): InMargin | undefined {
  if (!column || vertical) return undefined;
  const after = Math.max(column.left + column.width, anchor.left + anchor.width) + 2 * GAP;
  const before = Math.min(column.left, anchor.left) - 2 * GAP;
  const fitting = (space: number): number => Math.min(popover.width, space);
  const widthAfter = fitting(window.width - MARGIN - after);
  const widthBefore = fitting(before - MARGIN);
  const sides = [
    { left: after, width: widthAfter, distance: after - anchor.left - anchor.width },
    { left: before - widthBefore, width: widthBefore, distance: anchor.left - before },
  ];
  return sides
    .filter(({ left, width }) => left >= MARGIN && width >= Math.min(NARROWEST, popover.width))
    .filter(({ distance }) => distance <= FARTHEST)
    .sort((one, other) => other.width - one.width || one.distance - other.distance)[0];
}

/** The width in px that a popover has: its own, or less in a narrow margin. */
export const availableWidth = (input: PlacementInput): number =>
  besideColumn(input)?.width ?? input.popover.width;

/**
 * The greatest height in px that leaves the name uncovered, or else the smallest that is still readable. Of the
 * popover, only the width matters.
 */
export function availableHeight(input: PlacementInput): number {
  const { anchor, window, vertical } = input;
  if (vertical || besideColumn(input) !== undefined) return window.height - 2 * MARGIN;
  const below = window.height - anchor.top - anchor.height;
  return Math.max(LEAST, Math.max(anchor.top, below) - GAP - MARGIN);
}

/** An interval on one axis. */
interface Stretch {
  readonly start: number;
  readonly size: number;
}

/** The start of a popover inside the window; if it is too large, its beginning stays visible. */
const inside = (start: number, size: number, available: number): number =>
  Math.max(MARGIN, Math.min(start, available - MARGIN - size));

/** The position across the lines: after the name if it fits there, else before it, else on the side with more space. */
function beside(anchor: Stretch, size: number, available: number): number {
  const after = anchor.start + anchor.size + GAP;
  const before = anchor.start - GAP - size;
  if (after + size <= available - MARGIN) return after;
  if (before >= MARGIN) return before;
  return inside(available - (anchor.start + anchor.size) >= anchor.start ? after : before, size, available);
}

/** Computes the position. */
export function place(input: PlacementInput): Position {
  const { anchor, popover, window, vertical } = input;
  const margin = besideColumn(input);
  if (margin) return { left: margin.left, top: inside(anchor.top - LEAD, popover.height, window.height) };
  const across = { start: anchor.left, size: anchor.width };
  const down = { start: anchor.top, size: anchor.height };
  if (!vertical)
    return {
      left: inside(anchor.left, popover.width, window.width),
      top: beside(down, popover.height, window.height),
    };
  return {
    left: beside(across, popover.width, window.width),
    top: inside(anchor.top, popover.height, window.height),
  };
}

/** The nearest position inside the window, so that a moved or pinned card stays visible. */
export const clamp = ({ left, top }: Position, card: Size, window: Size): Position => ({
  left: inside(left, card.width, window.width),
  top: inside(top, card.height, window.height),
});

/** How far in px cards have to be apart so that each heading can be seen and dragged. */
export const CASCADE = 28;

/** A position for one more card: where it is, or moved on, away from the window's edges, until no other card begins there. */
export function cascade(wanted: Position, taken: readonly Position[], card: Size, window: Size): Position {
  let { left, top } = wanted;
  const step = (start: number, size: number, available: number): number =>
    start + size + CASCADE <= available - MARGIN ? CASCADE : -CASCADE;
  const across = step(left, card.width, window.width);
  const down = step(top, card.height, window.height);
  const near = (one: number, other: number): boolean => Math.abs(one - other) < CASCADE;
  while (taken.some((other) => near(other.left, left) && near(other.top, top))) {
    left += across;
    top += down;
  }
  return { left, top };
}
