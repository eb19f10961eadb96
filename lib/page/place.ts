// Where the popover goes: beside the words and not over them, within the window.

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

/** What decides on a place. */
export interface Placing {
  /** The words' box: of a mention over several lines, that of one line. */
  readonly words: Box;
  readonly popover: Size;
  readonly window: Size;
  /** Lines run from top to bottom. */
  readonly vertical: boolean;
}

/** Where the popover's left top corner goes, and how high it may be at the most if it is to leave the words free. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly room?: number;
}

/** Room in px between the words and the popover: the dotted line stays visible, and the pointer crosses at once. */
export const GAP = 6;

/** Room in px to the window's edges. */
export const MARGIN = 8;

/** The least height in px that a popover is pressed into: its heading and the beginning of an excerpt. */
export const LEAST = 200;

/** A stretch along one axis. */
interface Stretch {
  readonly start: number;
  readonly size: number;
}

/** The start of a popover within the window; where it is too large, its beginning is what stays visible. */
const inside = (start: number, size: number, room: number): number =>
  Math.max(MARGIN, Math.min(start, room - MARGIN - size));

/** Across the lines: after the words if there is room, else before them, else where there is more. */
function beside(words: Stretch, size: number, room: number): Stretch {
  const end = words.start + words.size;
  const [before, after] = [words.start - GAP - MARGIN, room - MARGIN - end - GAP];
  if (size <= after) return { start: end + GAP, size };
  if (size <= before) return { start: words.start - GAP - size, size };
  const most = Math.max(before, after);
  // Too little on either side even for a low one: then it has to lie over the words.
  if (most < LEAST)
    return { start: inside(after >= before ? end + GAP : words.start - GAP - size, size, room), size };
  return { start: most === after ? end + GAP : MARGIN, size: most };
}

/** Finds the place. */
export function place({ words, popover, window, vertical }: Placing): Place {
  const across = { start: words.left, size: words.width };
  const down = { start: words.top, size: words.height };
  if (vertical)
    return {
      // Its width is fixed.
      left: inside(beside(across, popover.width, window.width).start, popover.width, window.width),
      top: inside(words.top, popover.height, window.height),
    };
  const { start, size } = beside(down, popover.height, window.height);
  const left = inside(words.left, popover.width, window.width);
  return size < popover.height ? { left, top: start, room: size } : { left, top: start };
}
