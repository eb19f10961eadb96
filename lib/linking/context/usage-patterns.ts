// Decides from the adjacent words whether an ambiguous name is used as the corpus means it.

import type { MatchCandidate } from '../../gazetteer/candidate.ts';
import type { Gazetteer } from '../../gazetteer/load.ts';
import type { Match } from '../../gazetteer/match.ts';
import type { Span } from '../../model/primitives/forms.ts';
import type { UsagePatterns } from '../../text/languages/adjacent-words.ts';
import { rulesOf } from '../../text/languages/written-in.ts';
import { wordBefore } from './adjacent-words.ts';
import { isAllCaps } from './all-caps.ts';
import { DATELINE, DATELINE_LIMIT } from './dateline.ts';
import type { MatchedBlock } from './matched-block.ts';

/** How far beside a name usage patterns look. */
const PATTERN_WINDOW = 24;
const ABBREVIATION = /^\p{Lu}{2,5}$/u;
/** The length of the longest preposition in a script without blanks. */
const FRONT = 4;

/** "in Moscow", "Moscow’s", "Россия и Китай", "President Trump", "김정은 위원장": used as the name of a place, state or person. */
export function isUsed(
  gazetteer: Gazetteer,
  matched: MatchedBlock,
  match: Match,
  candidate: MatchCandidate,
): boolean {
  const facts = gazetteer.metadata.entities[candidate.entity];
  if (!facts) return false;
  const { text } = matched;
  const rules = rulesOf(text.slice(match.start, match.end), matched.latin);
  const { usage, capitals, declines } = rules.adjacentWords;
  if (!usage) return false;
  const cased = capitals !== 'none';
  const rest = (): string => text.slice(match.end, match.end + PATTERN_WINDOW);
  if (facts.type === 'person') {
    if (usage.officeAfter?.test(rest())) return true;
    return cased && usage.offices?.has(lowercaseWordBefore(text, match)) === true;
  }
  const surface = text.slice(match.start, match.end);
  if (cased && isAllCaps(matched, match)) {
    const abbreviation = candidate.exact && !candidate.allCaps;
    return facts.geopolitical && !abbreviation && isUsedInCapitals(text, match, usage);
  }
  const isWord = rules.stopWords.has(surface.toLowerCase());
  // "the US" is not a pronoun; what else an abbreviation may stand for cannot be told from the words after it.
  if (ABBREVIATION.test(surface) && isWord && usage.articles?.has(lowercaseWordBefore(text, match)))
    return true;
  if (facts.type !== 'place' && !facts.geopolitical) return false;
  const sorts = facts.geopolitical ? [usage.places, usage.states] : [usage.places];
  const before = cased ? wordBeforeArticle(text, match, usage) : '';
  if (sorts.some((beside) => beside.before?.has(before)) && !isWord) return true;
  if (ABBREVIATION.test(surface)) return false;
  if (usage.offices?.has(before) || (declines && candidate.generated)) return true;
  if (usage.governmentActions?.test(rest()) || (facts.geopolitical && usage.stateActions?.test(rest())))
    return true;
  if (facts.geopolitical && cased && actsInside(text, match, usage)) return true;
  const front = text.slice(Math.max(0, match.start - FRONT), match.start);
  if (sorts.some((beside) => beside.beforePattern?.test(front) || beside.after?.test(rest()))) return true;
  return match.start === 0 && DATELINE.test(text.slice(match.end, match.end + DATELINE_LIMIT));
}

/** RUSSIA CUTS KEY RATE, MADE IN CHINA. If more follows it may be a longer name: IN CHINA CABINET. */
function isUsedInCapitals(text: string, match: Match, { stateActions, places }: UsagePatterns): boolean {
  const rest = text.slice(match.end, match.end + PATTERN_WINDOW);
  if (stateActions?.test(rest)) return true;
  return places.before?.has(lowercaseWordBefore(text, match)) === true && ENDS_CLAUSE.test(rest);
}

const ENDS_CLAUSE = /^(?:$|[.,;:!?])/;

/** A state inside a sentence, between lower-case words: "how much oil Russia delivers". */
function actsInside(text: string, match: Match, { articles }: UsagePatterns): boolean {
  const precedingWord = wordBefore(text, match);
  return (
    precedingWord !== undefined &&
    !precedingWord.beginsSentence &&
    /^\p{Ll}/u.test(precedingWord.word) &&
    articles?.has(precedingWord.word) !== true &&
    /^[,.]? \p{Ll}{2}/u.test(text.slice(match.end, match.end + FRONT))
  );
}

/** The lower-case word before a name, or before its article. */
function wordBeforeArticle(text: string, match: Match, { articles }: UsagePatterns): string {
  const precedingWord = lowercaseWordBefore(text, match);
  if (!articles?.has(precedingWord)) return precedingWord;
  const start = match.start - precedingWord.length - 1;
  return lowercaseWordBefore(text, { start, end: match.end });
}

function lowercaseWordBefore(text: string, span: Span): string {
  return wordBefore(text, span)?.word.toLowerCase() ?? '';
}

/** Whether a state's name is followed by something that only governments do: Washington condemned the test. */
export function actsAsGovernment(
  { metadata }: Gazetteer,
  { text, latin }: MatchedBlock,
  { start, end }: Match,
  { entity }: MatchCandidate,
): boolean {
  if (metadata.entities[entity]?.geopolitical !== true) return false;
  const pattern = rulesOf(text.slice(start, end), latin).adjacentWords.usage?.governmentActions;
  return pattern?.test(text.slice(end, end + PATTERN_WINDOW)) === true;
}

/** Whether the words before a name, or before its article, indicate a place: to Moscow, 访问莫斯科. */
export function isLedIn({ text, latin }: MatchedBlock, match: Match): boolean {
  const { usage, capitals } = rulesOf(text.slice(match.start, match.end), latin).adjacentWords;
  if (!usage) return false;
  if (capitals !== 'none') return usage.places.before?.has(wordBeforeArticle(text, match, usage)) === true;
  return usage.places.beforePattern?.test(text.slice(Math.max(0, match.start - FRONT), match.start)) === true;
}
