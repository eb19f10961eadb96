// Finds the surface forms in one text, leftmost-longest, by letters, word boundaries and letter case.
import { EDGE, endsName, mayStart } from '../text/boundaries.ts';
import { fold, openHyphens } from '../text/fold.ts';
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
  /** Empty for a blocked form, a longer name of something else: the names inside it are not mentions. */
  candidates: MatchCandidate[];
}

/** The matches of a text in order, none overlapping another. */
export interface TextMatches {
  matches: Match[];
  /** Shorter matches inside a match, for when the longer one turns out not to be a mention. */
  nestedMatches(match: Match): Match[];
  /** The text, folded, with hyphens opened. */
  folded: string;
  /** The entities whose one-word names appear in lower case, as ordinary words. */
  seenInLowercase: ReadonlySet<number>;
}

/** Whether letter case counts: as on a page, or not at all, for words that a reader types into a search box. */
export type CaseSensitivity = 'page' | 'any';

/** Before a lower-case name these mean a tag, an address or a file name, so it is not an ordinary word. */
const TAGGED = /[#@./_&=]/;

const IN_SMALL_LETTERS = /^\p{Ll}+$/u;

/** Spellings cached for each form; a real name has fewer on a page. */
const SPELLINGS_LIMIT = 32;

/** Caches the candidates of a form in one spelling: texts repeat their names. */
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

/** Most paragraphs are shorter than this and share one array. */
const SCRATCH_LENGTH = 4096;
const scratch = new Int32Array(SCRATCH_LENGTH);

/** Finds the matches of a text. Where the longest name has the wrong letter case, a shorter one may match. */
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
      // 북한산 하산 also blocks 북한 in 북한산 하산길: particles after a blocked form do not matter.
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
