// How far a passage says who or what an entity is, whatever the sentence: what to show where nothing speaks of the sentence.
import type { Entity, Passage } from '../../model/corpus.ts';
import type { PackStore } from '../../pack/store.ts';
import { firstDay, lastDay } from '../../text/period.ts';
import { contentOf } from '../context/content.ts';
import { contentOfPassage } from '../context/shared.ts';
import { marksOfficeChange } from '../offices.ts';
import { parsedPassage } from '../parsed-passage.ts';

/** The features of being about the entity itself, each 0…1, in the order of the model's weights. */
export const ABOUT_FEATURES = ['key', 'office', 'first', 'sole', 'early', 'describes'] as const;
export type AboutFeature = (typeof ABOUT_FEATURES)[number];
export type AboutValues = Readonly<Record<AboutFeature, number>>;

/** An office's beginning that is not the one held at the article's date, or an end, tells half as much. */
const OTHER_OFFICE = 0.5;
/** What few words of a description share with a passage is chance: as if it had half a rare word more. */
const DESCRIPTION_FLOOR = 0.5;

/** Gives a function that measures the passages of an entity, seen from an article's date. */
export function aboutness(
  store: PackStore,
  entity: Entity,
  published: string | undefined,
): (passage: Passage) => AboutValues {
  const held = currentOffices(entity, published);
  const description = new Map(contentOf(store, entity.description, []).map(({ key, worth }) => [key, worth]));
  const whole = [...description.values()].reduce((sum, worth) => sum + worth, DESCRIPTION_FLOOR);
  return (passage) => {
    const { entities, text, date } = passage;
    const words = contentOfPassage(store, passage);
    const shared = [...description].reduce((sum, [key, worth]) => sum + (words.has(key) ? worth : 0), 0);
    const named = parsedPassage(store, passage)
      .mentions()
      .find((mention) => mention.entity === entity.id);
    return {
      key: passage.key === true && entities[0] === entity.id ? 1 : 0,
      office: date !== undefined && held.has(date) ? 1 : marksOfficeChange(entity, date) ? OTHER_OFFICE : 0,
      first: entities[0] === entity.id ? 1 : 0,
      sole: 1 / entities.length,
      early: named === undefined ? 0 : 1 - named.start / text.length,
      describes: shared / whole,
    };
  };
}

/** The days on which the offices began that are held at a date, or else in the end; the last one if none is. */
function currentOffices({ offices = [] }: Entity, published: string | undefined): ReadonlySet<string> {
  const held = offices.filter(
    ({ from, to }) =>
      (published === undefined || from === undefined || firstDay(from) <= lastDay(published)) &&
      (to === undefined || (published !== undefined && lastDay(to) >= firstDay(published))),
  );
  const current = held.length > 0 ? held : offices.slice(-1);
  return new Set(current.flatMap(({ from }) => (from === undefined ? [] : [from])));
}
