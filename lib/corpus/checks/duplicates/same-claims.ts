// Finds passages of one source that may make one claim in different words: nothing in their fields tells them apart, and
// hardly a rare word does.
import type { Entity, Passage } from '../../../model/corpus.ts';
import { zipfOf } from '../../../text/frequencies/zipf.ts';
import { overlap } from '../../../text/period.ts';
import { searchTerms } from '../../../text/terms.ts';
import type { Items } from '../../items.ts';
import { type Problem, problemAt } from '../../problem.ts';
import { plainName } from '../../speakers.ts';
import { headOf } from '../attribution.ts';

/** The Zipf value of the commonest words: one of them tells nothing. */
const COMMONEST = 7.5;
/**
 * Two passages that differ by less may make one claim: the sum, over all words that only one of them has, of how many
 * times rarer each is than the commonest, in powers of ten; about ten ordinary words. Of 4,554 pairs of passages of one
 * source four were below it, three of which readers had called duplicates; the next pair had 29.
 */
const LITTLE = 28;

/** The later of two passages of one source that differ neither in their fields nor by rare words; to be looked at again. */
export function sameClaims({ passages, sources, entities }: Items): Problem[] {
  const heads = new Map(sources.map(({ value }) => [value.id, headOf(value)]));
  const known = new Map(entities.map(({ value }) => [value.id, namesOf(value)]));
  const bySource = Map.groupBy(passages, ({ value }) => value.source);
  return [...bySource].flatMap(([source, list]) =>
    list.flatMap(({ value, place }, at) => {
      // What the source, the speaker and the entities are called, and what is said of them, stands behind both passages.
      const named = value.entities.flatMap((id) => known.get(id) ?? []);
      const background = termsOf([heads.get(source), plainName(value.speaker), ...named].join('\n'));
      const earlier = list.slice(0, at).find((other) => isOneClaim(other.value, value, background));
      if (earlier === undefined) return [];
      const message = `this may say what ${earlier.value.id} says: keep one of the two, or tell them apart by entities, date, figures or a quoted term.`;
      return [problemAt(place, ['text'], message)];
    }),
  );
}

const namesOf = ({ name, description, aliases }: Entity): string[] => [
  name,
  description,
  ...(aliases.en ?? []),
];

function isOneClaim(a: Passage, b: Passage, background: ReadonlySet<string>): boolean {
  if (haveOtherFields(a, b)) return false;
  const differing = differenceOf(termsOf(a.text), termsOf(b.text)).filter((term) => !background.has(term));
  return differing.reduce((sum, term) => sum + COMMONEST - zipfOf(term), 0) < LITTLE;
}

function haveOtherFields(a: Passage, b: Passage): boolean {
  const figures = ({ figures = [] }: Passage): string => figures.map(({ value }) => value).join('; ');
  return (
    plainName(a.speaker) !== plainName(b.speaker) ||
    differenceOf(new Set(a.entities), new Set(b.entities)).length > 0 ||
    figures(a) !== figures(b) ||
    a.quoted !== b.quoted ||
    (a.date !== undefined && b.date !== undefined && !overlap(a.date, b.date))
  );
}

/** What only one of two sets has. */
const differenceOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] =>
  [...a, ...b].filter((term) => a.has(term) !== b.has(term));

/** The terms of a text without the years: passages of one time may name it or not. */
const termsOf = (text: string): ReadonlySet<string> =>
  new Set(
    searchTerms(text)
      .map(({ term }) => term)
      .filter((term) => !/^(?:19|20)\d\d$/.test(term)),
  );
