// Detects lines set in capitals, where a capital letter means nothing.
import type { Span } from '../../model/primitives/forms.ts';
import { firstIndex } from '../../text/ordered.ts';
import type { MatchedBlock } from './matched-block.ts';

/** Where a text has lower-case letters, and where it has two or more capitals in a row. */
interface Letters {
  small: readonly Span[];
  capitals: readonly Span[];
}

const SMALL = /\p{Ll}/u;
const SMALL_RUNS = /\p{Ll}+/gu;
const TWO_CAPITALS = /\p{Lu}{2}/u;
const CAPITAL_RUNS = /\p{Lu}{2,}/gu;
/** Two letters take at most this many UTF-16 code units. */
const PAIR = 4;

/** How much on both sides is checked first: nearly every sentence has a lower-case letter there, which decides. */
const GLANCE = 40;

/**
 * A cache: each text is read once, however many names it has; in an endless line every name has hundreds of capitals
 * around it.
 */
const known = new WeakMap<MatchedBlock, Letters>();

/** Whether the sentence around a match is set in capitals. */
export function isAllCaps(matched: MatchedBlock, match: Span): boolean {
  const { text } = matched;
  const { start, end } = matched.sentence(match);
  if (SMALL.test(text.slice(start, Math.min(match.start, start + GLANCE)))) return false;
  if (SMALL.test(text.slice(match.end, Math.min(end, match.end + GLANCE)))) return false;
  const { small, capitals } = lettersOf(matched);
  const either = (runs: readonly Span[], what: RegExp): boolean =>
    holds(text, runs, what, { start, end: match.start }) ||
    holds(text, runs, what, { start: match.end, end });
  return !either(small, SMALL) && either(capitals, TWO_CAPITALS);
}

function lettersOf(matched: MatchedBlock): Letters {
  const read = known.get(matched);
  if (read) return read;
  const letters = { small: runsOf(matched.text, SMALL_RUNS), capitals: runsOf(matched.text, CAPITAL_RUNS) };
  known.set(matched, letters);
  return letters;
}

function runsOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: run }) => ({ start: index, end: index + run.length }));
}

/** Whether any of the runs overlaps a span of the text enough to count; a run may extend beyond the span. */
function holds(text: string, runs: readonly Span[], what: RegExp, { start, end }: Span): boolean {
  const first = firstIndex(runs.length, (index) => (runs[index]?.end ?? 0) > start);
  for (let at = first; at < runs.length; at++) {
    const run = runs[at];
    if (!run || run.start >= end) return false;
    const from = Math.max(run.start, start);
    // Only a run that the span cuts off may have too few letters inside.
    if (what.test(text.slice(from, Math.min(run.end, end, from + PAIR)))) return true;
  }
  return false;
}
