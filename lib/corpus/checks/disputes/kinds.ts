// Finds disputes that are none of their kind: the passages on their sides do not differ in what the kind says.
import type { Dispute, Passage } from '../../../model/corpus.ts';
import { firstDay, lastDay } from '../../../text/period.ts';
import type { Items } from '../../items.ts';
import { type Problem, problemAt } from '../../problem.ts';
import { evidencedDisputes, pairsOf } from './evidence.ts';

/** Kinds of dispute in which two passages cannot both be right, so that they speak of one time. */
const OF_ONE_TIME: ReadonlySet<Dispute['kind']> = new Set<Dispute['kind']>([
  'figures-or-facts',
  'reported-vs-estimated',
]);

/** Disputes over facts of which one side speaks of other years than all others. */
export function sidesOfOtherYears(items: Items): Problem[] {
  return evidencedDisputes(items).flatMap(({ value, place, sides }) => {
    if (!OF_ONE_TIME.has(value.kind)) return [];
    const alone = sides.findIndex((side, at) =>
      sides.every((other, position) => position === at || !shareYear(side, other)),
    );
    if (alone < 0) return [];
    const message =
      'this side speaks of other years than the others, so it does not contradict them; make the kind different-dates, or end the dispute.';
    return [problemAt(place, ['sides', alone, 'passages'], message)];
  });
}

/** Disputes over different dates of which two sides have the same. */
export function datesThatAgree(items: Items): Problem[] {
  return evidencedDisputes(items).flatMap(({ value, place, sides }) => {
    const dates = sides.map((side) => side.flatMap(({ date }) => date ?? []));
    if (value.kind !== 'different-dates') return [];
    return pairsOf(sides).flatMap(([first, second]) => {
      const date = dates[second]?.find((one) => dates[first]?.includes(one));
      if (date === undefined) return [];
      const message = `an earlier side is of ${date} too, so it is not the dates that differ; correct the kind, or put both on one side.`;
      return [problemAt(place, ['sides', second, 'passages'], message)];
    });
  });
}

/** Disputes over facts between sources of one origin, such as an interview and its digests: the wording differs at most. */
export function factsOfOneOrigin(items: Items): Problem[] {
  const origins = new Map(items.sources.map(({ value }) => [value.id, value.origin]));
  return evidencedDisputes(items).flatMap(({ value, place, sides }) => {
    const sources = new Set(sides.flat().map(({ source }) => source));
    const [origin, ...others] = new Set([...sources].map((source) => origins.get(source)));
    if (!OF_ONE_TIME.has(value.kind) || sources.size < 2 || origin === undefined || others.length > 0)
      return [];
    const message = `all sources go back to ${origin}, so no fact is disputed; make the kind wording, or end the dispute.`;
    return [problemAt(place, ['kind'], message)];
  });
}

/** Disputes with a side that neither is about an entity of any other side nor names one: they speak of different things. */
export function sidesApart(items: Items): Problem[] {
  const names = new Map(
    items.entities.map(({ value }) => [value.id, [value.name, ...(value.aliases.en ?? [])]]),
  );
  const isAbout = ({ entities, text }: Passage, id: string): boolean =>
    entities.includes(id) || (names.get(id) ?? []).some((name) => text.includes(name));
  return evidencedDisputes(items).flatMap(({ place, sides }) => {
    const ids = [...new Set(sides.flat().flatMap(({ entities }) => entities))];
    const about = sides.map((side) => ids.filter((id) => side.some((passage) => isAbout(passage, id))));
    const alone = about.findIndex((own, at) =>
      about.every((other, position) => position === at || !own.some((id) => other.includes(id))),
    );
    if (alone < 0) return [];
    const message = 'no other side is about an entity of this one; name what they share, or end the dispute.';
    return [problemAt(place, ['sides', alone, 'passages'], message)];
  });
}

/** Disputes over wording in which one side quotes its words and another does not. */
export function unquotedWordings(items: Items): Problem[] {
  return evidencedDisputes(items).flatMap(({ value, place, sides }) => {
    const quotes = sides.map((side) => side.some(({ quoted }) => quoted !== undefined));
    if (value.kind !== 'wording' || !quotes.includes(true)) return [];
    return quotes.flatMap((isQuoted, at) => {
      const message =
        'another side quotes the words at issue, this one does not; quote them, or end the dispute.';
      return isQuoted ? [] : [problemAt(place, ['sides', at, 'passages'], message)];
    });
  });
}

/** Whether two sides have passages of one year; a passage without a date may be of any. */
const shareYear = (a: readonly Passage[], b: readonly Passage[]): boolean =>
  a.some(({ date: one }) =>
    b.some(({ date: other }) => {
      if (one === undefined || other === undefined) return true;
      const year = (day: string): string => day.slice(0, 4);
      return year(firstDay(one)) <= year(lastDay(other)) && year(firstDay(other)) <= year(lastDay(one));
    }),
  );
