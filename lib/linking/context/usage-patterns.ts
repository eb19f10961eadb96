// Whether a name that other things bear as well is used as the name the corpus knows, told by what stands right beside it.

import type { HitCandidate } from '../../gazetteer/candidate.ts';
import type { Gazetteer } from '../../gazetteer/load.ts';
import type { Hit } from '../../gazetteer/match.ts';
import type { Span } from '../../model/primitives/forms.ts';
import type { UsagePatterns } from '../../text/languages/adjacent-words.ts';
import { rulesOf } from '../../text/languages/written-in.ts';
import { wordBefore } from './adjacent-words.ts';
import { inCapitals } from './all-caps.ts';
import { DATELINE, DATELINE_LIMIT } from './dateline.ts';
import type { Reading } from './matched-block.ts';

/** As much beside a name as the longest sign of its use takes. */
const REACH = 24;
const ABBREVIATION = /^\p{Lu}{2,5}$/u;
/** Farther than the longest preposition of a script without blanks nothing is looked at before a name. */
const FRONT = 4;

/** "in Moscow", "Moscow’s", "Россия и Китай", "President Trump", "김정은 위원장": signs of use in its own right. */
export function isUsed(gazetteer: Gazetteer, reading: Reading, hit: Hit, candidate: HitCandidate): boolean {
  const facts = gazetteer.lists.entities[candidate.entity];
  if (!facts) return false;
  const { text } = reading;
  const rules = rulesOf(text.slice(hit.start, hit.end), reading.latin);
  const { usage, capitals, declines } = rules.adjacentWords;
  if (!usage) return false;
  const cased = capitals !== 'none';
  const rest = (): string => text.slice(hit.end, hit.end + REACH);
  if (facts.kind === 'person') {
    if (usage.officeAfter?.test(rest())) return true;
    return cased && usage.offices?.has(leaderOf(text, hit)) === true;
  }
  const surface = text.slice(hit.start, hit.end);
  if (cased && inCapitals(reading, hit)) {
    const abbreviation = candidate.exact && !candidate.shouted;
    return facts.polity && !abbreviation && isUsedInCapitals(text, hit, usage);
  }
  const isWord = rules.stopWords.has(surface.toLowerCase());
  // "the US" is no pronoun; what else an abbreviation stands for cannot be told from what follows it.
  if (ABBREVIATION.test(surface) && isWord && usage.articles?.has(leaderOf(text, hit))) return true;
  if (facts.kind !== 'place' && !facts.polity) return false;
  const sorts = facts.polity ? [usage.places, usage.states] : [usage.places];
  const before = cased ? wordsBefore(text, hit, usage) : '';
  if (sorts.some((beside) => beside.before?.has(before)) && !isWord) return true;
  if (ABBREVIATION.test(surface)) return false;
  if (usage.offices?.has(before) || (declines && candidate.generated)) return true;
  if (usage.governmentActions?.test(rest()) || (facts.polity && usage.stateActions?.test(rest())))
    return true;
  if (facts.polity && cased && actsInside(text, hit, usage)) return true;
  const front = text.slice(Math.max(0, hit.start - FRONT), hit.start);
  if (sorts.some((beside) => beside.beforePattern?.test(front) || beside.after?.test(rest()))) return true;
  return hit.start === 0 && DATELINE.test(text.slice(hit.end, hit.end + DATELINE_LIMIT));
}

/** RUSSIA CUTS KEY RATE, MADE IN CHINA; what goes on may be a longer name: IN CHINA CABINET. */
function isUsedInCapitals(text: string, hit: Hit, { stateActions, places }: UsagePatterns): boolean {
  const rest = text.slice(hit.end, hit.end + REACH);
  if (stateActions?.test(rest)) return true;
  return places.before?.has(leaderOf(text, hit)) === true && ENDS_CLAUSE.test(rest);
}

const ENDS_CLAUSE = /^(?:$|[.,;:!?])/;

/** A state inside a sentence, between words in small letters: "how much oil Russia delivers". */
function actsInside(text: string, hit: Hit, { articles }: UsagePatterns): boolean {
  const leader = wordBefore(text, hit);
  return (
    leader !== undefined &&
    !leader.begins &&
    /^\p{Ll}/u.test(leader.word) &&
    articles?.has(leader.word) !== true &&
    /^[,.]? \p{Ll}{2}/u.test(text.slice(hit.end, hit.end + FRONT))
  );
}

/** The word before a name, or before its article, in small letters. */
function wordsBefore(text: string, hit: Hit, { articles }: UsagePatterns): string {
  const leader = leaderOf(text, hit);
  if (!articles?.has(leader)) return leader;
  const start = hit.start - leader.length - 1;
  return leaderOf(text, { start, end: hit.end });
}

function leaderOf(text: string, span: Span): string {
  return wordBefore(text, span)?.word.toLowerCase() ?? '';
}

/** Whether a state's name stands right before what only governments do: Washington condemned the test. */
export function governs(
  { lists }: Gazetteer,
  { text, latin }: Reading,
  { start, end }: Hit,
  { entity }: HitCandidate,
): boolean {
  if (lists.entities[entity]?.polity !== true) return false;
  const pattern = rulesOf(text.slice(start, end), latin).adjacentWords.usage?.governmentActions;
  return pattern?.test(text.slice(end, end + REACH)) === true;
}

/** Whether what stands before a name, or before its article, leads to a place: to Moscow, 访问莫斯科. */
export function isLedIn({ text, latin }: Reading, hit: Hit): boolean {
  const { usage, capitals } = rulesOf(text.slice(hit.start, hit.end), latin).adjacentWords;
  if (!usage) return false;
  if (capitals !== 'none') return usage.places.before?.has(wordsBefore(text, hit, usage)) === true;
  return usage.places.beforePattern?.test(text.slice(Math.max(0, hit.start - FRONT), hit.start)) === true;
}
