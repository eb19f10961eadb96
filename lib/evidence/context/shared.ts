// What a passage shares with a context: each shared key with what it adds and where it stands in the passage.
import type { Passage } from '../../model/corpus.ts';
import type { Span } from '../../model/primitives/forms.ts';
import { nameKey } from '../../pack/common-keys.ts';
import { type PackStore, sourceOf } from '../../pack/store.ts';
import { entityTerm } from '../../search/passage-index.ts';
import { letterOf } from '../../text/script.ts';
import { searchTerms } from '../../text/terms.ts';
import { parsedPassage } from '../parsed-passage.ts';
import { type ContentItem, type ContentKind, contentOf, rarityIn } from './content.ts';
import type { QueryItem } from './context-query.ts';

/** A key that a context and a passage share. */
export interface SharedItem {
  key: string;
  kind: ContentKind;
  /** How much it tells, by its worth in both texts and the weight of its place in the context, 0…1. */
  value: number;
  inSentence: boolean;
  /** Where it stands in the passage's text; none for an entity that the passage is about without naming it. */
  spans: readonly Span[];
}

/** The content of a passage by key. */
export type Content = ReadonlyMap<string, readonly ContentItem[]>;

/** By passage; an entry is freed together with its library. */
const contents = new WeakMap<Passage, Content>();

/** What a passage says, by key; of its entities those too that it does not name. */
export function contentOfPassage(store: PackStore, passage: Passage): Content {
  const known = contents.get(passage);
  if (known !== undefined) return known;
  const { text, figures = [] } = passage;
  const mentions = parsedPassage(store, passage).mentions();
  const ofFigures = figures.flatMap(({ value, unit }) => contentOf(store, `${value} ${unit}`, []));
  // Who says it and who prints it stand in most passages: they are no part of what is said.
  const { publisher } = sourceOf(store, passage);
  const voices = new Set(searchTerms(`${passage.speaker}\n${publisher}`).map(({ term }) => term));
  const items = [
    // The sentence may use the words of a name without naming it: a strategic partnership, the treaty of that name.
    ...contentOf(store, text, mentions, []).filter(({ kind, key }) => kind !== 'word' || !voices.has(key)),
    ...ofFigures.filter(({ kind }) => kind === 'figure').map((item) => ({ ...item, start: 0, end: 0 })),
    ...passage.entities.map((id): ContentItem => {
      const key = entityTerm(id);
      // An entity that half of the passages name tells little, even where few are about it.
      const worth = (rarityIn(store, key) * (1 + rarityIn(store, nameKey(id)))) / 2;
      return { key, kind: 'name', start: 0, end: 0, worth };
    }),
  ];
  const content = Map.groupBy(items, ({ key }) => key);
  contents.set(passage, content);
  return content;
}

/** What a passage shares with the items of a context, each word of the context counted once: as a concept or as itself. */
export function sharedWith(store: PackStore, items: readonly QueryItem[], passage: Passage): SharedItem[] {
  const content = contentOfPassage(store, passage);
  const shared = items.flatMap((item) => {
    const found = content.get(item.key) ?? [];
    if (found.length === 0) return [];
    const worth =
      item.kind === 'figure'
        ? Math.max(...found.map((other) => sameFigure(letterOf(store.manifest.language), item, other)))
        : Math.min(item.worth, Math.max(...found.map((one) => one.worth)));
    return [{ item, value: worth * item.weight, spans: found.filter(({ start, end }) => end > start) }];
  });
  const counted: typeof shared = [];
  for (const one of shared.toSorted((a, b) => b.value - a.value)) {
    const again = counted.some(
      ({ item }) => item.part === one.item.part && item.start < one.item.end && one.item.start < item.end,
    );
    if (!again && one.value > 0) counted.push(one);
  }
  return counted.map(({ item: { key, kind, inSentence }, value, spans }) => ({
    key,
    kind,
    value,
    inSentence,
    spans,
  }));
}

/** What a large figure is worth where its unit is not the same or cannot be told. */
const WITHOUT_UNIT = 0.5;
/** Smaller figures without a unit are the same by chance. */
const LARGE_FIGURE = 1000;

/**
 * How much a figure in two texts is worth, 0…1: all with one unit, or if it is so exact that chance is ruled out; half if it
 * is large; nothing otherwise. A unit in another script that is no concept cannot be compared.
 */
function sameFigure(own: RegExp, one: ContentItem, other: ContentItem): number {
  const [units, others] = [[...(one.units ?? [])], other.units ?? new Set()];
  if (isExact(one.key) || units.some((unit) => others.has(unit))) return 1;
  const comparable = units.some((unit) => unit.startsWith('~') || own.test(unit));
  return Number(one.key.slice(1)) >= LARGE_FIGURE || !comparable ? WITHOUT_UNIT : 0;
}

/** Four digits, the last of them no zero: 13,223. */
const isExact = (key: string): boolean => /\d{4}/.test(key.replace('.', '')) && !key.endsWith('0');
