// The keys that move through a list of rows.

/** How long in ms letters typed in a row count as one word; the same as in browsers' own lists. */
const WORD_PAUSE = 1000;

/** What a list tells about itself when a key is pressed. */
interface Rows {
  at: number;
  count: number;
  /** How many rows Page Up and Page Down move. */
  page: number;
}

/** The row that a key leads to; undefined for a key that leads nowhere. */
export function rowFor(key: string, { at, count, page }: Rows): number | undefined {
  const to = steps(key, at, count, page);
  return to === undefined ? undefined : Math.max(0, Math.min(count - 1, to));
}

function steps(key: string, at: number, count: number, page: number): number | undefined {
  if (key === 'ArrowDown') return at + 1;
  if (key === 'ArrowUp') return at - 1;
  if (key === 'PageDown') return at + page;
  if (key === 'PageUp') return at - page;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

/** The letters typed so far, and when the last of them was, in ms. */
export interface Typed {
  letters: string;
  when: number;
}

/** The letters with one more; after a pause they start again. */
export function typedOn({ letters, when }: Typed, letter: string, now: number): Typed {
  return { letters: now - when > WORD_PAUSE ? letter : letters + letter, when: now };
}

/**
 * The next row, wrapping around, whose name begins with the letters typed. A single letter moves from row to row; more
 * letters stay with a row that matches.
 */
export function rowNamed(names: readonly string[], at: number, letters: string): number | undefined {
  const begin = letters.toLocaleLowerCase();
  const first = letters.length > 1 ? at : at + 1;
  for (let step = 0; step < names.length; step += 1) {
    const row = (first + step) % names.length;
    if (names[row]?.toLocaleLowerCase().startsWith(begin)) return row;
  }
  return undefined;
}
