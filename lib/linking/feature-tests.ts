// What speaks for and against a candidate: cues, company, place, brackets, capitals.

import type { HitCandidate } from '../gazetteer/candidate.ts';
import type { Gazetteer } from '../gazetteer/load.ts';
import type { Hit } from '../gazetteer/match.ts';
import { rulesOf } from '../text/languages/written-in.ts';
import { wordBefore } from './context/adjacent-words.ts';
import { inCapitals } from './context/all-caps.ts';
import { DATELINE, DATELINE_LIMIT } from './context/dateline.ts';
import type { Reading } from './context/matched-block.ts';
import type { PageMemory } from './document/document-context.ts';

/** Where a hit stands on its page. */
export interface Position {
  /** The number of its block, and its own number among the page's hits. */
  block: number;
  at: number;
  /** The search terms of the page's title. */
  title: ReadonlySet<string>;
}

/** A candidate in question, with all there is to judge it by. */
export interface Question {
  gazetteer: Gazetteer;
  reading: Reading;
  hit: Hit;
  candidate: HitCandidate;
  position: Position;
  memory: PageMemory;
}

/** How many cues of the candidate stand near the hit or in the title; one of several words counts twice. */
export function cuesNear(
  gazetteer: Gazetteer,
  reading: Reading,
  hit: Hit,
  candidate: HitCandidate,
  title: ReadonlySet<string>,
): number {
  let count = 0;
  for (const terms of gazetteer.lists.cues[candidate.cues] ?? []) {
    if (terms.every((term) => title.has(term)) || reading.isNear(terms, hit))
      count += terms.length > 1 ? 2 : 1;
    if (count > 1) break;
  }
  return count;
}

/** Whether the page says a word that the corpus lists against this reading of the name. */
export function isAgainst(gazetteer: Gazetteer, { against }: HitCandidate, memory: PageMemory): boolean {
  return (gazetteer.lists.against[against] ?? []).some(memory.says);
}

/** Whether the page names the entity or a related one beyond doubt, or only by a name that others bear as well. */
export function companyOf(
  gazetteer: Gazetteer,
  { candidates }: Hit,
  { entity, weak, short }: HitCandidate,
  { certain, present, sure }: PageMemory,
): 'company' | 'acquaintance' | undefined {
  // A name that is certain by itself is no company for itself.
  if ((weak || short || candidates.length > 1) && certain.has(entity)) return 'company';
  const related = gazetteer.lists.entities[entity]?.related ?? [];
  if (related.some((other) => sure.has(other))) return 'company';
  const known = related.filter((other) => present.has(other));
  // Two of them are company, unless they are states, which are on every page.
  if (known.length > 1 && known.some((other) => gazetteer.lists.entities[other]?.polity !== true))
    return 'company';
  return known.length > 0 ? 'acquaintance' : undefined;
}

/** BBC News, Washington; Anna Pell, BBC News, Washington: a line of its own that ends with the bureau. */
const BYLINE = /^(?:[^.!?,]{2,40}, ){1,2}$/;
const COMMA = ', '.length;

/** "in Washington", "flew to Washington", the dateline: where a place shares its name with something that is none. */
export function isLocated({ gazetteer, reading, hit, candidate }: Question): boolean {
  const kindOf = ({ entity }: HitCandidate) => gazetteer.lists.entities[entity]?.kind;
  if (kindOf(candidate) !== 'place' || hit.candidates.every((other) => kindOf(other) === 'place'))
    return false;
  const { text } = reading;
  const surface = text.slice(hit.start, hit.end);
  if (hit.start === 0 && DATELINE.test(text.slice(hit.end, hit.end + DATELINE_LIMIT))) return true;
  // Seoul, Beijing, Washington is a row of capitals.
  if (hit.end === text.length && BYLINE.test(text.slice(0, hit.start)))
    return !isPlace(gazetteer, reading.hitUpTo(hit.start - COMMA));
  const { locatives, motionWords } = rulesOf(surface, reading.latin).adjacentWords;
  const before = wordBefore(text, hit);
  const word = before?.word.toLowerCase() ?? '';
  if (word !== 'to') return locatives.has(word);
  const verb = wordBefore(text, { start: hit.start - word.length - 1, end: hit.start })?.word.toLowerCase();
  return verb !== undefined && motionWords.has(verb);
}

/** Whether a hit may name a place or a state. */
const isPlace = ({ lists }: Gazetteer, hit: Hit | undefined): boolean =>
  hit?.candidates.some(({ entity }) => {
    const facts = lists.entities[entity];
    return facts?.kind === 'place' || facts?.polity === true;
  }) === true;

/** "X (Y)" or "Y (X)", where both may name the candidate. */
export function isExpanded(reading: Reading, hit: Hit, { entity }: HitCandidate): boolean {
  const { text } = reading;
  const after = /^[ \u00a0]?[(（]/.exec(text.slice(hit.end, hit.end + 2))?.[0].length;
  const before = /[ \u00a0]?[(（]$/.exec(text.slice(Math.max(0, hit.start - 2), hit.start))?.[0].length;
  const partners = [
    after === undefined ? undefined : reading.hitFrom(hit.end + after),
    before === undefined ? undefined : reading.hitUpTo(hit.start - before),
  ];
  return partners.some((partner) => partner?.candidates.some((candidate) => candidate.entity === entity));
}

/** "CONTACT US through the form": a word in capitals before it that is no abbreviation the corpus knows. */
function followsCapitals(reading: Reading, { start }: Hit): boolean {
  const front = reading.text.slice(Math.max(0, start - 5), start);
  return /\p{Lu}{4}[ \u00a0]$/u.test(front) && !reading.endsName(start - 1);
}

/** In a line of capitals "WHO" may be the pronoun; "DPRK" is no word. */
export function isWordInCapitals(reading: Reading, hit: Hit, surface: string): boolean {
  return (
    rulesOf(surface, reading.latin).stopWords.has(surface.toLowerCase()) &&
    !/\p{Ll}/u.test(surface) &&
    (inCapitals(reading, hit) || followsCapitals(reading, hit))
  );
}

/** Whether nothing on the page bears out a name that other things bear as well. */
export function isStray({ entity, weak, shared, short }: HitCandidate, memory: PageMemory): boolean {
  return (weak || shared) && !short && !memory.bearsOut(entity);
}

/** Whether a town's name may be another town's: a region that has such towns stands near, and nothing of its world. */
export function isRegional(
  { lists }: Gazetteer,
  reading: Reading,
  hit: Hit,
  { entity, weak, shared }: HitCandidate,
  memory: PageMemory,
): boolean {
  const isTown = (one: HitCandidate): boolean => {
    const facts = lists.entities[one.entity];
    return facts?.kind === 'place' && !facts.polity;
  };
  if (!(weak || shared) || !hit.candidates.some(isTown) || memory.accompanies(entity)) return false;
  // A weak name is borne out by another, certain name of the same entity.
  if (weak && memory.certain.has(entity)) return false;
  const rules = rulesOf(reading.text.slice(hit.start, hit.end), reading.latin);
  return memory.nearRegion(entity, rules, weak);
}
