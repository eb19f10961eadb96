// The keys that move along the marks of a timeline.
import type { Layout, Mark } from './layout.ts';

/** The mark that a key leads to: left and right in the order of time, up and down to the nearest of the next row. */
export function markFor(key: string, { marks, rows }: Layout, at: Mark): Mark | undefined {
  const place = marks.indexOf(at);
  if (key === 'ArrowRight') return marks[place + 1];
  if (key === 'ArrowLeft') return marks[place - 1];
  if (key === 'Home') return marks[0];
  if (key === 'End') return marks.at(-1);
  const row = rows.findIndex((one) => one.marks.includes(at));
  if (key === 'ArrowDown') return nearest(rows[row + 1]?.marks, at);
  return key === 'ArrowUp' && row > 0 ? nearest(rows[row - 1]?.marks, at) : undefined;
}

function nearest(marks: readonly Mark[] | undefined, to: Mark): Mark | undefined {
  return marks?.toSorted((a, b) => Math.abs(a.left - to.left) - Math.abs(b.left - to.left))[0];
}
