// `npm run eval:excerpts`: how good the first three excerpts are, compared with three simple rankings, for both halves separately.
import MiniSearch from 'minisearch';
import { compileCorpus } from '../../dev/corpus.ts';
import { openLibrary } from '../../lib/library/library.ts';
import type { Passage } from '../../lib/model/corpus.ts';
import { type ExcerptCase, excerptCases, gradeOf } from './cases.ts';
import { mean, ndcg } from './measures.ts';

/** As many as a popover shows. */
const SHOWN = 3;

const { pack, gazetteer } = await compileCorpus();
const library = openLibrary(pack, gazetteer.buffer);
const sources = new Map(pack.sources.map((source) => [source.id, source]));
const about = Map.groupBy(
  pack.passages.flatMap((passage) => passage.entities.map((entity) => ({ entity, passage }))),
  ({ entity }) => entity,
);
const aliases = new Map(pack.entities.map((entity) => [entity.id, entity.aliases]));
const plain = new MiniSearch({ fields: ['text', 'title', 'names'] });
plain.addAll(
  pack.passages.map((passage) => ({
    id: passage.id,
    text: passage.text,
    title: sources.get(passage.source)?.title ?? '',
    names: passage.entities.flatMap((id) => Object.values(aliases.get(id) ?? {}).flat()).join('\n'),
  })),
);
const passagesOf = (entity: string): Passage[] => (about.get(entity) ?? []).map(({ passage }) => passage);

function byMiniSearch(query: string, entity: string): string[] {
  const candidates = new Set(passagesOf(entity).map(({ id }) => id));
  return plain
    .search(query)
    .map(({ id }) => String(id))
    .filter((id) => candidates.has(id));
}

const date = (passage: Passage): string => sources.get(passage.source)?.date ?? '';

/** Each way to rank the passages of a case's entity, ours first. */
const ways: Record<string, (one: ExcerptCase) => string[]> = {
  Sidelight: ({ entity, text, name, title, published }) => {
    const start = text.indexOf(name);
    const page = { title: title ?? '', ...(published === undefined ? {} : { published }) };
    const context = { block: text, start, end: start + name.length, page };
    return library
      .evidence({ entity, others: [], context, limit: SHOWN })
      .excerpts.map(({ passage }) => passage.id);
  },
  'MiniSearch, name': ({ entity, name }) => byMiniSearch(name, entity),
  'MiniSearch, name + sentence': ({ entity, name, text }) => byMiniSearch(`${name} ${text}`, entity),
  'newest first': ({ entity }) =>
    passagesOf(entity)
      .sort((a, b) => (date(a) < date(b) ? 1 : -1))
      .map(({ id }) => id),
};

interface Judged {
  one: ExcerptCase;
  gain: number;
  onTopic: number;
  /** Distinct sources among those shown, divided by how many there could be. */
  diversity: number;
  shown: string[];
}

function judge(one: ExcerptCase, rank: (one: ExcerptCase) => string[]): Judged {
  const shown = rank(one).slice(0, SHOWN);
  const candidates = passagesOf(one.entity);
  const unknown = [...one.answers, ...one.onTopic].find((id) => !candidates.some((item) => item.id === id));
  if (unknown !== undefined) throw new Error(`Case ${one.number}: ${unknown} is not about ${one.entity}.`);
  const grades = shown.map((id) => gradeOf(one, id));
  const distinct = new Set(shown.map((id) => candidates.find((item) => item.id === id)?.source));
  const possible = Math.min(SHOWN, new Set(candidates.map(({ source }) => source)).size);
  return {
    one,
    gain: ndcg(
      grades,
      candidates.map(({ id }) => gradeOf(one, id)),
      SHOWN,
    ),
    onTopic: (grades[0] ?? 0) > 0 ? 1 : 0,
    diversity: distinct.size / possible,
    shown,
  };
}

function report(title: string, cases: readonly ExcerptCase[]): void {
  console.log(`\n${`${title} (${cases.length})`.padEnd(30)} nDCG@3  first on topic  diversity`);
  for (const [name, rank] of Object.entries(ways)) {
    const judged = cases.map((one) => judge(one, rank));
    const figures = [
      mean(judged.map(({ gain }) => gain)).toFixed(3),
      mean(judged.map(({ onTopic }) => onTopic)).toFixed(3),
      mean(judged.map(({ diversity }) => diversity)).toFixed(3),
    ];
    console.log(`${name.padEnd(32)}${figures[0]}           ${figures[1]}      ${figures[2]}`);
  }
}

const cases = await excerptCases();
const tuned = cases.filter(({ heldOut }) => !heldOut);

/** The figures of the tuned half alone, then its imperfect cases: all that may be looked at while tuning. */
function list(): void {
  report('tuned half', tuned);
  const [sidelight] = Object.values(ways);
  if (sidelight === undefined) return;
  for (const { one, gain, shown } of tuned.map((one) => judge(one, sidelight))) {
    if (gain > 0.99) continue;
    console.log(`\n${one.number} ${gain.toFixed(2)} ${one.entity}: ${one.text}`);
    console.log(
      `  shown ${shown.map((id) => `${id}=${gradeOf(one, id)}`).join(' ')}; answers ${one.answers}`,
    );
  }
}

/** Every figure, for all cases, for both halves and for each language. */
function reportAll(): void {
  report('all cases', cases);
  report('tuned half', tuned);
  report(
    'held-out half',
    cases.filter(({ heldOut }) => heldOut),
  );
  for (const language of new Set(cases.map((one) => one.language))) {
    report(
      language,
      cases.filter((one) => one.language === language),
    );
  }
}

if (process.argv.includes('--list')) list();
else reportAll();
