// The tests behind the features: context words, related entities, prepositions of place, brackets, capitals.

import type { MatchCandidate } from '../gazetteer/candidate.ts';
import type { Gazetteer } from '../gazetteer/load.ts';
import type { Match } from '../gazetteer/match.ts';
import { rulesOf } from '../text/languages/written-in.ts';
import { wordBefore } from './context/adjacent-words.ts';
import { isAllCaps } from './context/all-caps.ts';
import { DATELINE, DATELINE_LIMIT } from './context/dateline.ts';
import type { MatchedBlock } from './context/matched-block.ts';
import type { DocumentContext } from './document/document-context.ts';

/** Where a match is on its page. */
export interface MatchPosition {
  /** The number of its block, and its own number among the page's matches. */
  block: number;
  at: number;
  /** The search terms of the page's title. */
  title: ReadonlySet<string>;
}

/** A candidate with everything it is judged by. */
export interface CandidateInContext {
  gazetteer: Gazetteer;
  matched: MatchedBlock;
  match: Match;
  candidate: MatchCandidate;
  position: MatchPosition;
  document: DocumentContext;
}

/** How many context words of the candidate are near the match or in the title; a phrase counts twice. */
export function contextWordsNear(
  gazetteer: Gazetteer,
  matched: MatchedBlock,
  match: Match,
  candidate: MatchCandidate,
  title: ReadonlySet<string>,
): number {
  let count = 0;
  for (const terms of gazetteer.metadata.contextWords[candidate.contextWords] ?? []) {
    if (terms.every((term) => title.has(term)) || matched.isNear(terms, match))
      count += terms.length > 1 ? 2 : 1;
    if (count > 1) break;
  }
  return count;
}

/** Whether the page has a word that the corpus lists against this meaning of the name. */
export function hasNegativeContext(
  gazetteer: Gazetteer,
  { negativeContextWords }: MatchCandidate,
  document: DocumentContext,
): boolean {
  return (gazetteer.metadata.negativeContextWords[negativeContextWords] ?? []).some(document.hasWordStarting);
}

/** Whether the page clearly names the entity or a related one, or only by an ambiguous name. */
export function relatedFeature(
  gazetteer: Gazetteer,
  { candidates }: Match,
  { entity, lowPrior, partial }: MatchCandidate,
  { clearlyNamed, present, unambiguous }: DocumentContext,
): 'related' | 'weaklyRelated' | undefined {
  // A name that is clear by itself does not support itself.
  if ((lowPrior || partial || candidates.length > 1) && clearlyNamed.has(entity)) return 'related';
  const related = gazetteer.metadata.entities[entity]?.related ?? [];
  if (related.some((other) => unambiguous.has(other))) return 'related';
  const known = related.filter((other) => present.has(other));
  // Two of them count in full, unless all are states, which are on every page.
  if (known.length > 1 && known.some((other) => gazetteer.metadata.entities[other]?.geopolitical !== true))
    return 'related';
  return known.length > 0 ? 'weaklyRelated' : undefined;
}

/** BBC News, Washington; Anna Pell, BBC News, Washington: a line of its own that ends with the bureau. */
const BYLINE = /^(?:[^.!?,]{2,40}, ){1,2}$/;
const COMMA = ', '.length;

/** "in Washington", "flew to Washington", a dateline: shows a place rather than something else of the same name. */
export function isLocated({ gazetteer, matched, match, candidate }: CandidateInContext): boolean {
  const typeOf = ({ entity }: MatchCandidate) => gazetteer.metadata.entities[entity]?.type;
  if (typeOf(candidate) !== 'place' || match.candidates.every((other) => typeOf(other) === 'place'))
    return false;
  const { text } = matched;
  const surface = text.slice(match.start, match.end);
  if (match.start === 0 && DATELINE.test(text.slice(match.end, match.end + DATELINE_LIMIT))) return true;
  // "Seoul, Beijing, Washington" is a list of capitals.
  if (match.end === text.length && BYLINE.test(text.slice(0, match.start)))
    return !isPlace(gazetteer, matched.matchUpTo(match.start - COMMA));
  const { locatives, motionWords } = rulesOf(surface, matched.latin).adjacentWords;
  const before = wordBefore(text, match);
  const word = before?.word.toLowerCase() ?? '';
  if (word !== 'to') return locatives.has(word);
  const verb = wordBefore(text, {
    start: match.start - word.length - 1,
    end: match.start,
  })?.word.toLowerCase();
  return verb !== undefined && motionWords.has(verb);
}

/** Whether a match may refer to a place or a state. */
const isPlace = ({ metadata }: Gazetteer, match: Match | undefined): boolean =>
  match?.candidates.some(({ entity }) => {
    const facts = metadata.entities[entity];
    return facts?.type === 'place' || facts?.geopolitical === true;
  }) === true;

/** "X (Y)" or "Y (X)", where both may name the candidate. */
export function isAbbreviationDefinition(
  matched: MatchedBlock,
  match: Match,
  { entity }: MatchCandidate,
): boolean {
  const { text } = matched;
  const after = /^[ \u00a0]?[(（]/.exec(text.slice(match.end, match.end + 2))?.[0].length;
  const before = /[ \u00a0]?[(（]$/.exec(text.slice(Math.max(0, match.start - 2), match.start))?.[0].length;
  const partners = [
    after === undefined ? undefined : matched.matchFrom(match.end + after),
    before === undefined ? undefined : matched.matchUpTo(match.start - before),
  ];
  return partners.some((partner) => partner?.candidates.some((candidate) => candidate.entity === entity));
}

/** "CONTACT US through the form": a word in capitals before it that is not an abbreviation in the corpus. */
function followsCapitals(matched: MatchedBlock, { start }: Match): boolean {
  const front = matched.text.slice(Math.max(0, start - 5), start);
  return /\p{Lu}{4}[ \u00a0]$/u.test(front) && !matched.endsName(start - 1);
}

/** In a line of capitals "WHO" may be the pronoun; "DPRK" is not a word. */
export function isWordInCapitals(matched: MatchedBlock, match: Match, surface: string): boolean {
  return (
    rulesOf(surface, matched.latin).stopWords.has(surface.toLowerCase()) &&
    !/\p{Ll}/u.test(surface) &&
    (isAllCaps(matched, match) || followsCapitals(matched, match))
  );
}

/** Whether nothing on the page supports a name that has other meanings. */
export function isIncoherent(
  { entity, lowPrior, ambiguous, partial }: MatchCandidate,
  document: DocumentContext,
): boolean {
  return (lowPrior || ambiguous) && !partial && !document.supports(entity);
}

/** Whether a town's name may be another town's: a region with such towns is near, and nothing related to the entity. */
export function isRegional(
  { metadata }: Gazetteer,
  matched: MatchedBlock,
  match: Match,
  { entity, lowPrior, ambiguous }: MatchCandidate,
  document: DocumentContext,
): boolean {
  const isTown = (one: MatchCandidate): boolean => {
    const facts = metadata.entities[one.entity];
    return facts?.type === 'place' && !facts.geopolitical;
  };
  if (!(lowPrior || ambiguous) || !match.candidates.some(isTown) || document.hasRelated(entity)) return false;
  // A low-prior name is supported by another, clear name of the same entity.
  if (lowPrior && document.clearlyNamed.has(entity)) return false;
  const rules = rulesOf(matched.text.slice(match.start, match.end), matched.latin);
  return document.nearRegion(entity, rules, lowPrior);
}
