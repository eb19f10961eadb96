// What speaks for and against a candidate: cues, company, place, brackets, capitals.
import { rulesOf } from '../text/languages/written-in.ts';
import type { Gazetteer } from './load.ts';
import type { Hit, HitCandidate } from './match.ts';
import { wordBefore } from './neighbours.ts';
import type { PageMemory } from './page-memory.ts';
import type { Reading } from './surroundings.ts';

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

/** Whether a cue of the candidate stands near the hit or in the title. */
export function hasCue(
  gazetteer: Gazetteer,
  reading: Reading,
  hit: Hit,
  candidate: HitCandidate,
  title: ReadonlySet<string>,
): boolean {
  const cues = gazetteer.lists.cues[candidate.cues] ?? [];
  return cues.some((terms) => terms.every((term) => title.has(term)) || reading.isNear(terms, hit));
}

/** Whether the page says a word that the corpus lists against this reading of the name. */
export function isAgainst(gazetteer: Gazetteer, { against }: HitCandidate, memory: PageMemory): boolean {
  return (gazetteer.lists.against[against] ?? []).some(memory.says);
}

/** Whether the page names the entity or a related one beyond doubt. */
export function inCompany(
  gazetteer: Gazetteer,
  { candidates }: Hit,
  { entity, weak, short }: HitCandidate,
  { certain, present }: PageMemory,
): boolean {
  // A name that is certain by itself is no company for itself.
  if ((weak || short || candidates.length > 1) && certain.has(entity)) return true;
  return gazetteer.lists.entities[entity]?.related.some((other) => present.has(other)) ?? false;
}

/** Whether a related entity stands in the same sentence. */
export function hasCloseCompany({ gazetteer, reading, hit, candidate, memory }: Question): boolean {
  const { start, end } = reading.sentence(hit);
  return reading
    .hitsIn({ start, end })
    .some(
      (other) =>
        other !== hit &&
        other.candidates.length === 1 &&
        other.candidates.some(
          ({ entity }) =>
            memory.certain.has(entity) &&
            gazetteer.lists.entities[candidate.entity]?.related.includes(entity),
        ),
    );
}

/** WASHINGTON, May 14 (Agency) —: where a report was written. */
const DATELINE = /^(?:, [^.!?]{1,20})?(?: ?\([^)]{1,40}\))? ?(?:—|–|--|- )/;
const DATELINE_LIMIT = 70;

/** "in Washington", "flew to Washington", the dateline: where a place shares its name with something that is none. */
export function isLocated({ gazetteer, reading, hit, candidate }: Question): boolean {
  const kindOf = ({ entity }: HitCandidate) => gazetteer.lists.entities[entity]?.kind;
  if (kindOf(candidate) !== 'place' || hit.candidates.every((other) => kindOf(other) === 'place'))
    return false;
  const { text } = reading;
  const surface = text.slice(hit.start, hit.end);
  if (hit.start === 0 && DATELINE.test(text.slice(hit.end, hit.end + DATELINE_LIMIT))) return true;
  const { locatives, journeys } = rulesOf(surface, reading.latin).neighbours;
  const before = wordBefore(text, hit);
  const word = before?.word.toLowerCase() ?? '';
  if (word !== 'to') return locatives.has(word);
  const verb = wordBefore(text, { start: hit.start - word.length - 1, end: hit.start })?.word.toLowerCase();
  return verb !== undefined && journeys.has(verb);
}

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

/** Whether the sentence around a hit is set in capitals. */
export function inCapitals(reading: Reading, hit: Hit): boolean {
  const { start, end } = reading.sentence(hit);
  const rest = `${reading.text.slice(start, hit.start)} ${reading.text.slice(hit.end, end)}`;
  return /\p{Lu}{2}/u.test(rest) && !/\p{Ll}/u.test(rest);
}

/** "CONTACT US through the form": a word in capitals before it that is no abbreviation the corpus knows. */
function followsCapitals({ text, endsName }: Reading, { start }: Hit): boolean {
  return /\p{Lu}{4}[ \u00a0]$/u.test(text.slice(Math.max(0, start - 5), start)) && !endsName(start - 1);
}

/** In a line of capitals "WHO" may be the pronoun; "DPRK" is no word. */
export function isWordInCapitals(reading: Reading, hit: Hit, surface: string): boolean {
  return (
    rulesOf(surface, reading.latin).stopWords.has(surface.toLowerCase()) &&
    !/\p{Ll}/u.test(surface) &&
    (inCapitals(reading, hit) || followsCapitals(reading, hit))
  );
}
