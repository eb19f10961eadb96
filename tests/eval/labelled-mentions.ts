// `npm run eval:mentions -- FILE.jsonl`: linking on texts that others labelled, beside plain matchers in the same run.

import { paragraphs } from '../../cli/paragraphs.ts';
import { readNames } from '../../cli/plain-names.ts';
import { type CompiledCorpus, compileCorpus } from '../../dev/corpus.ts';
import { compileGazetteer } from '../../lib/gazetteer/compile.ts';
import { type Gazetteer, loadGazetteer } from '../../lib/gazetteer/load.ts';
import { entityOfName } from '../../lib/gazetteer/plain-names.ts';
import type { Weights } from '../../lib/linking/features.ts';
import { findMentions } from '../../lib/linking/link.ts';
import type { Entity } from '../../lib/model/corpus.ts';
import {
  type Found,
  judgedEntities,
  type LabelledText,
  labelledTexts,
  type Verdict,
  verdictOn,
} from './labelled.ts';
import { mean } from './measures.ts';
import { plainMatcher } from './plain-matchers.ts';

/** Entities and the gazetteer that finds them. */
export interface Named {
  entities: readonly Entity[];
  gazetteer: Gazetteer;
}

/** The bundled corpus, or the plain names of a file and nothing else. */
export async function namedBy(file: string | undefined): Promise<Named> {
  const { pack, gazetteer, corpus }: CompiledCorpus = await compileCorpus();
  if (file === undefined) return { entities: pack.entities, gazetteer: loadGazetteer(gazetteer.buffer) };
  const entities = (await readNames(file)).map(entityOfName);
  return { entities, gazetteer: loadGazetteer(compileGazetteer(entities, [], corpus.manifest).buffer) };
}

/** The names of the bundled corpus without what its authors say of them: no flags, no context words, no preferences. */
export async function withoutFlags(): Promise<Gazetteer> {
  const { pack, corpus } = await compileCorpus();
  const plain = pack.entities.map((entity): Entity => {
    const { id, kind, name, description, aliases, related, geopolitical } = entity;
    return { id, kind, name, description, aliases, related, geopolitical };
  });
  return loadGazetteer(compileGazetteer(plain, [], corpus.manifest).buffer);
}

/** The blocks of a labelled text, and where each begins. */
export function blocksOf({ text }: LabelledText): { blocks: string[]; offsets: number[] } {
  const spans = paragraphs(text);
  return {
    blocks: spans.map(({ start, end }) => text.slice(start, end)),
    offsets: spans.map(({ start }) => start),
  };
}

/** What Sidelight finds in a labelled text. */
export function foundBy(gazetteer: Gazetteer, text: LabelledText, weights?: Weights): Found[] {
  const { blocks, offsets } = blocksOf(text);
  const page = { title: text.title ?? '', language: text.lang };
  return findMentions(gazetteer, blocks, page, weights).map(({ block, start, end, entity }) => {
    const offset = offsets[block] ?? 0;
    return { start: offset + start, end: offset + end, entity };
  });
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** P, R and F1 over all mentions (micro), and the mean of F1 over entities (macro). */
export function figuresOf(verdicts: readonly Verdict[]): Record<'P' | 'R' | 'F1' | 'macro', number> {
  const count = (list: readonly Verdict[]): [number, number, number] => [
    list.reduce((sum, { right }) => sum + right.length, 0),
    list.reduce((sum, { wrong }) => sum + wrong.length, 0),
    list.reduce((sum, { missing }) => sum + missing.length, 0),
  ];
  const [right, wrong, missing] = count(verdicts);
  const perEntity = new Map<string, [number, number]>();
  for (const { right: good, wrong: bad, missing: lost } of verdicts)
    for (const [list, hits] of [
      [good, 1],
      [bad, 0],
      [lost, 0],
    ] as const)
      for (const { entity } of list) {
        const [hit, all] = perEntity.get(entity) ?? [0, 0];
        perEntity.set(entity, [hit + hits, all + 1 + hits]);
      }
  return {
    P: share(right, right + wrong),
    R: share(right, right + missing),
    F1: share(2 * right, 2 * right + wrong + missing),
    macro: mean([...perEntity.values()].map(([hit, all]) => (2 * hit) / all)),
  };
}

/** The set that a text is from: what its id says before the first slash. */
const setOf = ({ id, lang }: LabelledText): string => `${lang} ${id.split('/')[0]}`;

/** Prints the figures of a file for each language and set; `listed` prints the errors as well. */
export async function reportLabelled(
  file: string,
  names: string | undefined,
  listed: boolean,
): Promise<void> {
  const texts = await labelledTexts(file);
  const { entities, gazetteer } = await namedBy(names);
  const known = judgedEntities(texts);
  const linkers: [string, (text: LabelledText) => Found[]][] = [
    ['Sidelight', (text) => foundBy(gazetteer, text)],
  ];
  for (const [name, caseSensitive] of [
    ['case-sensitive', true],
    ['case-insensitive', false],
  ] as const) {
    const matcher = plainMatcher(entities, caseSensitive);
    linkers.push([name, ({ text }) => matcher(text)]);
  }
  console.log(`\n${file}: ${texts.length} texts, ${entities.length} entities`);
  console.log(`${'set'.padEnd(28)} linker            P     R     F1    macro F1`);
  for (const [linker, find] of linkers) {
    const groups = new Map<string, Verdict[]>();
    for (const text of texts) {
      const verdict = verdictOn(text, find(text), known.get(text.lang) ?? new Set());
      for (const group of new Set([text.lang, setOf(text)]))
        groups.set(group, [...(groups.get(group) ?? []), verdict]);
      if (listed && linker === 'Sidelight') printErrors(text, verdict);
    }
    for (const [group, verdicts] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const columns = Object.values(figuresOf(verdicts)).map((value) => value.toFixed(3));
      console.log(`${group.padEnd(28)} ${linker.padEnd(17)} ${columns.join(' ')}`);
    }
  }
}

function printErrors({ id, text }: LabelledText, { wrong, missing }: Verdict): void {
  for (const [sign, list] of [
    ['wrong  ', wrong],
    ['missing', missing],
  ] as const)
    for (const { start, end, entity } of list) {
      const around = text.slice(Math.max(0, start - 50), end + 40).replace(/\s+/g, ' ');
      console.log(`${sign} ${id} “${text.slice(start, end)}” ${entity}  … ${around} …`);
    }
}
