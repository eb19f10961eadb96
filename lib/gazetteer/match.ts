// Finds the surface forms in a text, leftmost-longest, checking word boundaries and letter case.
import { EDGE, endsName, mayStart } from '../text/boundaries.ts';
import { type Folded, fold, openHyphens } from '../text/fold.ts';
import { scan } from './automaton.ts';
import { AMBIGUOUS, COLUMNS, EXACT, GENERATED, LOW_PRIOR, PARTIAL } from './binary-format.ts';
import type { MatchCandidate } from './candidate.ts';
import { casePattern, satisfies } from './letter-case.ts';
import type { Gazetteer } from './load.ts';

/** A surface form found in a text, with the entities it may refer to, the preferred one first. */
export interface Match {
  /** Span in the text as given. */
  start: number;
  end: number;
  /** Empty for a blocked form, a longer name of something else: names inside it are not mentions. */
  candidates: MatchCandidate[];
}

/** The matches of a text in order, none overlapping another. */
export interface TextMatches {
  matches: Match[];
  /** Shorter matches inside a match, for when the longer one turns out not to be a mention. */
  nestedMatches(match: Match): Match[];
  /** The text, folded, with hyphens opened. */
  folded: string;
  /** The entities whose one-word names also appear in lower case, as ordinary words. */
  seenInLowercase: ReadonlySet<number>;
}

/** Whether letter case counts: it does on a page, but not in what a reader types into a search box. */
export type CaseSensitivity = 'page' | 'any';

/** Before a lower-case name these indicate a tag, an address or a file name, so it is not an ordinary word. */
const TAGGED = /[#@./_&=]/;

const IN_SMALL_LETTERS = /^\p{Ll}+$/u;

/** Spellings cached for each form; a real name has fewer on a page. */
const SPELLINGS_LIMIT = 32;

/** Caches the candidates of a form in one spelling, since texts repeat their names. */
function cacheCandidates(
  { candidateCache }: Gazetteer,
  form: number,
  written: string,
  candidates: MatchCandidate[],
): void {
  const spellings = candidateCache.get(form);
  if (!spellings) candidateCache.set(form, new Map([[written, candidates]]));
  else if (spellings.size < SPELLINGS_LIMIT) spellings.set(written, candidates);
}

interface LongestName {
  end: number;
  candidates: MatchCandidate[];
}

/** A text after the automaton has scanned it. Positions are those in the folded text. */
interface ScannedText {
  readonly gazetteer: Gazetteer;
  readonly caseSensitivity: CaseSensitivity;
  readonly text: string;
  readonly folded: Folded;
  /** The folded text with hyphens opened: what names are compared with. */
  readonly open: string;
  /** For each position, the automaton's state whose names begin there; 0 for none. */
  states: Int32Array;
  readonly positions: Map<Match, { from: number; to: number }>;
  readonly seenInLowercase: Set<number>;
}

/** Most paragraphs are shorter than this and share one array. */
const SCRATCH_LENGTH = 4096;
const scratch = new Int32Array(SCRATCH_LENGTH);

/** Finds the matches of a text. Where the longest name has the wrong letter case, a shorter one may match. */
export function matchesIn(gazetteer: Gazetteer, text: string, caseSensitivity: CaseSensitivity): TextMatches {
  const folded = fold(text);
  const open = openHyphens(folded.text);
  const scanned: ScannedText = {
    gazetteer,
    caseSensitivity,
    text,
    folded,
    open,
    states: open.length <= SCRATCH_LENGTH ? scratch : new Int32Array(open.length),
    positions: new Map(),
    seenInLowercase: new Set(),
  };
  scan(gazetteer.automaton, gazetteer.row, open, scanned.states);
  return {
    folded: open,
    matches: matchesBetween(scanned, 0, open.length, true),
    nestedMatches(match) {
      const position = scanned.positions.get(match);
      if (!position) return [];
      if (scanned.states === scratch) {
        // Other texts have been scanned in the meantime.
        scanned.states = new Int32Array(open.length);
        scan(gazetteer.automaton, gazetteer.row, open, scanned.states);
      }
      return matchesBetween(scanned, position.from, position.to, false);
    },
    seenInLowercase: scanned.seenInLowercase,
  };
}

/** The matches between two positions; `whole` allows a match of the whole range. */
function matchesBetween(scanned: ScannedText, from: number, to: number, whole: boolean): Match[] {
  const { open, states } = scanned;
  const matches: Match[] = [];
  let index = from;
  while (index < to) {
    const before = index === 0 ? EDGE : open.charCodeAt(index - 1);
    const starts = (states[index] ?? 0) !== 0 && mayStart(before, open.charCodeAt(index));
    const longest = starts ? longestAt(scanned, index, to, whole || index > from) : undefined;
    if (!longest) {
      index++;
      continue;
    }
    const match = { ...scanned.folded.span(index, longest.end), candidates: longest.candidates };
    scanned.positions.set(match, { from: index, to: longest.end });
    matches.push(match);
    index = longest.end;
  }
  return matches;
}

/** The longest name at a position that ends at `limit` or before; without `whole`, only before. */
function longestAt(
  scanned: ScannedText,
  start: number,
  limit: number,
  whole: boolean,
): LongestName | undefined {
  const { gazetteer, open } = scanned;
  const { names, outs, fails } = gazetteer.automaton;
  for (let state = scanned.states[start] ?? 0; state !== 0; state = outs[fails[state] ?? 0] ?? 0) {
    const form = (names[state] ?? 0) - 1;
    const end = start + (gazetteer.forms.lengths[form] ?? 0);
    if (end > limit || (!whole && end === limit)) continue;
    // 북한산 하산 also blocks 북한 in 북한산 하산길: particles after a blocked form do not matter.
    if (isBlocked(gazetteer, form)) return { end, candidates: [] };
    if (!endsName(open, end)) continue;
    const candidates = candidatesAt(scanned, form, start, end);
    if (candidates.length > 0) return { end, candidates };
  }
  return undefined;
}

/** The candidates of a form as it is written at a position; none if its letter case is wrong. */
function candidatesAt(scanned: ScannedText, form: number, start: number, end: number): MatchCandidate[] {
  const { gazetteer, folded, text, open } = scanned;
  if (scanned.caseSensitivity === 'any') return candidatesOf(gazetteer, form, undefined);
  const span = folded.span(start, end);
  const written = text.slice(span.start, span.end);
  const known = gazetteer.candidateCache.get(form)?.get(written);
  const candidates = known ?? candidatesOf(gazetteer, form, casePattern(text, folded, start, end));
  if (!known) cacheCandidates(gazetteer, form, written, candidates);
  if (candidates.length === 0 && IN_SMALL_LETTERS.test(written) && !TAGGED.test(open.charAt(start - 1)))
    for (const { entity, exact } of candidatesOf(gazetteer, form, undefined))
      if (!exact) scanned.seenInLowercase.add(entity);
  return candidates;
}

function isBlocked({ forms: { offsets } }: Gazetteer, form: number): boolean {
  return offsets[form] === offsets[form + 1];
}

function candidatesOf(gazetteer: Gazetteer, form: number, surface: string | undefined): MatchCandidate[] {
  const { offsets, candidates } = gazetteer.forms;
  const fitting: MatchCandidate[] = [];
  const end = (offsets[form + 1] ?? 0) * COLUMNS;
  for (let at = (offsets[form] ?? 0) * COLUMNS; at < end; at += COLUMNS) {
    const entity = candidates[at] ?? 0;
    const asked = candidates[at + 1] ?? -1;
    const flags = candidates[at + 3] ?? 0;
    const exact = (flags & EXACT) !== 0;
    let allCaps = false;
    if (surface !== undefined && asked !== -1) {
      const pattern = gazetteer.metadata.patterns[asked] ?? '';
      if (!satisfies(surface, { mode: exact ? 'exact' : 'some', pattern })) {
        // A name that requires its own case (Trump) cannot have it in a line of capitals.
        allCaps = !surface.includes('l') && pattern.includes('l');
        if (!allCaps) continue;
      }
    }
    // An entity may have several case rules for one form; matching one is enough.
    if (fitting.some((other) => other.entity === entity)) continue;
    fitting.push({
      entity,
      lowPrior: (flags & LOW_PRIOR) !== 0,
      ambiguous: (flags & AMBIGUOUS) !== 0,
      generated: (flags & GENERATED) !== 0,
      partial: (flags & PARTIAL) !== 0,
      exact,
      allCaps,
      contextWords: candidates[at + 2] ?? -1,
      negativeContextWords: candidates[at + 4] ?? -1,
    });
  }
  return fitting;
}
