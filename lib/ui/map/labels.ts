// Places the names on a map: the place's first, then its related places', then countries'; a name without space is left
// out.

/** A box in px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A name to be placed beside a dot, or over an area's middle. */
export interface Wish {
  id: string;
  words: string;
  x: number;
  y: number;
  /** The height of its type in px. */
  size: number;
  /** Its distance in px from the middle of its dot; without one it is placed over the point itself. */
  off?: number;
}

/** The position of a name: the middle of its line, and its anchor. */
export interface Label {
  id: string;
  words: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/**
 * The width of a letter, rather more than less, as a share of the type's height: Latin and Cyrillic, Hangul and Han.
 */
const LETTER = { usual: 0.63, wide: 1 } as const;
const WIDE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** Between names, in px. */
const GAP = 2;

/** The names that fit on a map of this size, in the order of the wishes; `kept` are boxes that must stay free. */
export function labelsFor(
  wishes: readonly Wish[],
  size: { width: number; height: number },
  kept: readonly Box[],
): Label[] {
  const taken = [...kept];
  const labels: Label[] = [];
  for (const wish of wishes) {
    const found = candidates(wish).find(({ box }) => isFree(box, taken, size));
    if (found === undefined) continue;
    taken.push(found.box);
    labels.push({ id: wish.id, words: wish.words, ...found.label });
  }
  return labels;
}

function candidates(wish: Wish): { box: Box; label: Omit<Label, 'id' | 'words'> }[] {
  const { x, y, size, off } = wish;
  const width = widthOf(wish);
  const put = (left: number, middle: number, anchor: Label['anchor']) => ({
    box: { left, top: middle - size * 0.6, right: left + width, bottom: middle + size * 0.6 },
    label: {
      x: anchor === 'start' ? left : anchor === 'end' ? left + width : left + width / 2,
      y: middle,
      anchor,
    },
  });
  if (off === undefined) return [put(x - width / 2, y, 'middle')];
  const line = size * 0.6 + off;
  return [
    put(x + off, y, 'start'),
    put(x - off - width, y, 'end'),
    put(x - width / 2, y - line, 'middle'),
    put(x - width / 2, y + line, 'middle'),
    put(x + off / 2, y - line, 'start'),
    put(x + off / 2, y + line, 'start'),
    put(x - off / 2 - width, y - line, 'end'),
    put(x - off / 2 - width, y + line, 'end'),
  ];
}

function widthOf({ words, size }: Wish): number {
  const wide = words.match(WIDE)?.length ?? 0;
  return (wide * LETTER.wide + (words.length - wide) * LETTER.usual) * size;
}

function isFree(
  box: Box,
  taken: readonly Box[],
  { width, height }: { width: number; height: number },
): boolean {
  if (box.left < GAP || box.top < GAP) return false;
  if (box.right > width - GAP || box.bottom > height - GAP) return false;
  return taken.every(
    (other) =>
      box.right + GAP <= other.left ||
      other.right + GAP <= box.left ||
      box.bottom + GAP <= other.top ||
      other.bottom + GAP <= box.top,
  );
}
