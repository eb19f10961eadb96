// Names in one text: leftmost, then longest, as far as letters, boundaries and case can tell.
import { EDGE, endsName, mayStart } from '../text/boundaries.ts';
import { fold, openHyphens } from '../text/fold.ts';
import { scan } from './automaton.ts';
import { AMBIGUOUS, COLUMNS, EXACT, GENERATED, LOW_PRIOR, PARTIAL } from './binary-format.ts';
import type { MatchCandidate } from './candidate.ts';
import { casePattern, satisfies } from './letter-case.ts';
import type { Gazetteer } from './load.ts';

/** A stretch of a text that is a name, and whom it may name, the preferred one first. */
export interface Match {
  /** Span in the text as given. */
  start: number;
  end: number;
  /** Nobody, for a longer name of something else: the names inside it are no mentions. */
  candidates: MatchCandidate[];
}

/** The names of a text in order, none overlapping another. */
export interface TextMatches {
  matches: Match[];
  /** Shorter names inside a hit, should it turn out to be none itself. */
  nestedMatches(match: Match): Match[];
  /** The text, folded, with hyphens opened. */
  folded: string;
  /** The entities whose names of one word stand in small letters, as ordinary words. */
  seenInLowercase: ReadonlySet<number>;
}

/** Which letter case counts: that of a page, or any, for words that a reader types into a search box. */
export type CaseSensitivity = 'page' | 'any';

/** What may stand before a small-lettered name that is no word for it: tags, addresses, file names. */
const TAGGED = /[#@./_&=]/;

const IN_SMALL_LETTERS = /^\p{Ll}+$/u;

/** A name is written in no more ways than this, unless somebody plays with it. */
const SPELLINGS_LIMIT = 32;

/** Keeps whom a form names as it is written there: texts repeat their names. */
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

/** Most paragraphs are shorter; they need no array of their own. */
const SCRATCH_LENGTH = 4096;
const scratch = new Int32Array(SCRATCH_LENGTH);

/** Finds the names of a text. Where the longest name fails its case, a shorter one may do. */
export function matchesIn(gazetteer: Gazetteer, text: string, caseSensitivity: CaseSensitivity): TextMatches {
  const folded = fold(text);
  const open = openHyphens(folded.text);
  let found = open.length <= SCRATCH_LENGTH ? scratch : new Int32Array(open.length);
  scan(gazetteer.automaton, gazetteer.row, open, found);
  const places = new Map<Match, { from: number; to: number }>();
  const seenInLowercase = new Set<number>();

  const longestAt = (start: number, limit: number, whole: boolean): LongestName | undefined => {
    const { names, outs, fails } = gazetteer.automaton;
    for (let state = found[start] ?? 0; state !== 0; state = outs[fails[state] ?? 0] ?? 0) {
      const form = (names[state] ?? 0) - 1;
      const end = start + (gazetteer.forms.lengths[form] ?? 0);
      if (end > limit || (!whole && end === limit)) continue;
      // 북한산 하산 swallows 북한 in 북한산 하산길 too: what follows is no matter of particles.
      if (isBlocked(gazetteer, form)) return { end, candidates: [] };
      if (!endsName(open, end)) continue;
      if (caseSensitivity === 'any') return { end, candidates: candidatesOf(gazetteer, form, undefined) };
      const span = folded.span(start, end);
      const written = text.slice(span.start, span.end);
      const known = gazetteer.candidateCache.get(form)?.get(written);
      const candidates = known ?? candidatesOf(gazetteer, form, casePattern(text, folded, start, end));
      if (!known) cacheCandidates(gazetteer, form, written, candidates);
      if (candidates.length > 0) return { end, candidates };
      if (IN_SMALL_LETTERS.test(written) && !TAGGED.test(open.charAt(start - 1)))
        for (const { entity, exact } of candidatesOf(gazetteer, form, undefined))
          if (!exact) seenInLowercase.add(entity);
    }
    return undefined;
  };
  const between = (from: number, to: number, whole: boolean): Match[] => {
    const matches: Match[] = [];
    let index = from;
    while (index < to) {
      const before = index === 0 ? EDGE : open.charCodeAt(index - 1);
      const starts = (found[index] ?? 0) !== 0 && mayStart(before, open.charCodeAt(index));
      const longest = starts ? longestAt(index, to, whole || index > from) : undefined;
      if (!longest) {
        index++;
        continue;
      }
      const match = { ...folded.span(index, longest.end), candidates: longest.candidates };
      places.set(match, { from: index, to: longest.end });
      matches.push(match);
      index = longest.end;
    }
    return matches;
  };
  return {
    folded: open,
    matches: between(0, open.length, true),
    nestedMatches(match) {
      const place = places.get(match);
      if (!place) return [];
      if (found === scratch) {
        // Other texts have been scanned since.
        found = new Int32Array(open.length);
        scan(gazetteer.automaton, gazetteer.row, open, found);
      }
      return between(place.from, place.to, false);
    },
    seenInLowercase,
  };
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
        // A name that asks for its own case (Trump) keeps it nowhere in a line of capitals.
        allCaps = !surface.includes('l') && pattern.includes('l');
        if (!allCaps) continue;
      }
    }
    // An entity may come with several case rules; one that fits is enough.
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
