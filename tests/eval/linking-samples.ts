// The texts that linking learns from and is measured on: our own gold texts, and labelled ones where they are present.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Gazetteer } from '../../lib/gazetteer/load.ts';
import type { Weights } from '../../lib/linking/features.ts';
import { explainMentions } from '../../lib/linking/link.ts';
import type { Example } from './fit-linking.ts';
import { goldTexts } from './gold.ts';
import {
  isCounted,
  isLabelled,
  judgedEntities,
  type LabelledText,
  labelledTexts,
  type Verdict,
  verdictOn,
} from './labelled.ts';
import { blocksOf, foundBy, namedBy } from './labelled-mentions.ts';

/** A text of a set, with what finds its names. */
export interface Sample {
  set: string;
  text: LabelledText;
  gazetteer: Gazetteer;
  known: ReadonlySet<string>;
  /** Our own texts that are held out are only measured on. */
  heldOut: boolean;
}

/** The labelled files in a folder: the texts, and the entities to find in them unless those of the corpus. */
const FILES: readonly [file: string, entities?: string][] = [
  ['curated.jsonl'],
  ['uncurated-en.jsonl', 'uncurated-en.entities.json'],
  ['uncurated-ru.jsonl', 'uncurated-ru.entities.json'],
];

/** All texts: our own, and those of a folder of labelled ones, if it is given. */
export async function samples(folder: string | undefined): Promise<Sample[]> {
  const bundled = await namedBy(undefined);
  const all = new Set(bundled.entities.map(({ id }) => id));
  const own = (await goldTexts()).map(({ id, lang, title, blocks, mentions, tuned }): Sample => {
    const starts = blocks.map((_, at) => blocks.slice(0, at).reduce((sum, one) => sum + one.length + 2, 0));
    const placed = mentions.map(({ block, start, end, entity }) => {
      const offset = starts[block] ?? 0;
      return { start: offset + start, end: offset + end, entity };
    });
    const text = { id, lang, title, text: blocks.join('\n\n'), mentions: placed, ignore: [] };
    return { set: 'own', text, gazetteer: bundled.gazetteer, known: all, heldOut: !tuned };
  });
  const labelled = FILES.filter(([file]) => folder !== undefined && existsSync(join(folder, file)));
  const further = await Promise.all(
    labelled.map(async ([file, entities]) => {
      const texts = await labelledTexts(join(folder ?? '', file));
      const { gazetteer } = await namedBy(entities && join(folder ?? '', entities));
      const judged = judgedEntities(texts);
      const set = file.split(/[-.]/)[0] ?? file;
      return texts.map((text): Sample => {
        return { set, text, gazetteer, known: judged.get(text.lang) ?? new Set(), heldOut: false };
      });
    }),
  );
  return [...own, ...further.flat()];
}

/** Every judged candidate of a text, as these weights come to it, with its entity; weights are all one. */
export function examplesOf(
  { text, gazetteer, known }: Sample,
  weights: Weights,
): (Example & { entity: string })[] {
  const { blocks, offsets } = blocksOf(text);
  const page = { title: text.title ?? '', language: text.lang };
  return explainMentions(gazetteer, blocks, page, weights).flatMap(({ block, start, end, candidates }) => {
    const offset = offsets[block] ?? 0;
    return candidates.flatMap(({ entity, features }) => {
      const found = { start: offset + start, end: offset + end, entity };
      if (!known.has(entity) || !isCounted(text, found)) return [];
      return [{ features, yes: isLabelled(text, found), weight: 1, entity }];
    });
  });
}

/** What these weights find in a text, judged. */
export const judgedBy = ({ text, gazetteer, known }: Sample, weights: Weights): Verdict =>
  verdictOn(text, foundBy(gazetteer, text, weights), known);
