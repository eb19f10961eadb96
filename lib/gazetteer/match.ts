// Names in one text: leftmost, then longest, as far as letters, boundaries and case can tell.
import { EDGE, endsName, mayStart } from '../text/boundaries.ts';
import { type Folded, fold, openHyphens } from '../text/fold.ts';
import { scan } from './automaton.ts';
import { COLUMNS, EXACT, GENERATED, WEAK } from './layout.ts';
import { casePattern, satisfies } from './letter-case.ts';
import type { Gazetteer } from './load.ts';

/** An entity that a stretch of a page may name. */
export interface HitCandidate {
  /** Its number in the gazetteer's lists. */
  entity: number;
  weak: boolean;
  generated: boolean;
  /** Whether it asked for an exact letter case. */
  exact: boolean;
  /** The number of its cues in the gazetteer's lists, or -1. */
  cues: number;
}

/** A stretch of a text that is a name, and whom it may name, the preferred one first. */
export interface Hit {
  /** Span in the text as given. */
  start: number;
  end: number;
  candidates: HitCandidate[];
}

/** Which letter case counts: that of a page, or any, for words that a reader types into a search box. */
export type CaseRegard = 'page' | 'any';

/** The names of a text in order, none overlapping another. Where the longest name fails its case, a shorter one may do. */
export function hitsIn(gazetteer: Gazetteer, text: string, regard: CaseRegard): Hit[] {
  const folded = fold(text);
  const open = openHyphens(folded.text);
  const found = new Int32Array(open.length);
  scan(gazetteer.automaton, gazetteer.row, open, found);
  const hits: Hit[] = [];
  let index = 0;
  while (index < open.length) {
    const state = found[index] ?? 0;
    const before = index === 0 ? EDGE : open.charCodeAt(index - 1);
    const starts = state !== 0 && mayStart(before, open.charCodeAt(index));
    const match = starts ? longestAt(gazetteer, text, folded, open, index, state, regard) : undefined;
    if (!match) {
      index++;
      continue;
    }
    hits.push({ ...folded.span(index, match.end), candidates: match.candidates });
    index = match.end;
  }
  return hits;
}

function longestAt(
  gazetteer: Gazetteer,
  text: string,
  folded: Folded,
  open: string,
  start: number,
  firstState: number,
  regard: CaseRegard,
): { end: number; candidates: HitCandidate[] } | undefined {
  const { names, outs, fails } = gazetteer.automaton;
  for (let state = firstState; state !== 0; state = outs[fails[state] ?? 0] ?? 0) {
    const form = (names[state] ?? 0) - 1;
    const end = start + (gazetteer.forms.lengths[form] ?? 0);
    if (!endsName(open, end)) continue;
    const surface = regard === 'page' ? casePattern(text, folded, start, end) : undefined;
    const candidates = candidatesOf(gazetteer, form, surface);
    if (candidates.length > 0) return { end, candidates };
  }
  return undefined;
}

function candidatesOf(gazetteer: Gazetteer, form: number, surface: string | undefined): HitCandidate[] {
  const { offsets, candidates } = gazetteer.forms;
  const fitting: HitCandidate[] = [];
  const end = (offsets[form + 1] ?? 0) * COLUMNS;
  for (let at = (offsets[form] ?? 0) * COLUMNS; at < end; at += COLUMNS) {
    const entity = candidates[at] ?? 0;
    const asked = candidates[at + 1] ?? -1;
    const flags = candidates[at + 3] ?? 0;
    const exact = (flags & EXACT) !== 0;
    if (surface !== undefined && asked !== -1) {
      const pattern = gazetteer.lists.patterns[asked] ?? '';
      if (!satisfies(surface, { mode: exact ? 'exact' : 'some', pattern })) continue;
    }
    // An entity may come with several case rules; one that fits is enough.
    if (fitting.some((other) => other.entity === entity)) continue;
    fitting.push({
      entity,
      weak: (flags & WEAK) !== 0,
      generated: (flags & GENERATED) !== 0,
      exact,
      cues: candidates[at + 2] ?? -1,
    });
  }
  return fitting;
}
