// `npm run eval:search -- DIR`: nDCG@10 and Recall@100 of the panel's search on any judged collection, compared with default MiniSearch.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import * as z from 'zod/mini';
import type { Passage, Source } from '../../lib/model/corpus.ts';
import { NO_CONCEPTS } from '../../lib/search/concepts.ts';
import { buildIndex, loadIndex } from '../../lib/search/passage-index.ts';
import { retrieve } from '../../lib/search/retrieve.ts';
import { searchTerms } from '../../lib/text/terms.ts';
import { mean, ndcg, recall } from './measures.ts';

const Document = z.object({ _id: z.string(), title: z.optional(z.string()), text: z.string() });
const Query = z.object({ _id: z.string(), text: z.string() });
const Judgement = z.object({ query: z.string(), doc: z.string(), rel: z.number() });

/** The cut-offs of the two measures. */
const NDCG_DEPTH = 10;
const RECALL_DEPTH = 100;

async function lines<T extends z.ZodMiniType>(folder: string, name: string, shape: T): Promise<z.infer<T>[]> {
  const text = await readFile(join(folder, name), 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => shape.parse(JSON.parse(line)));
}

/** Each document becomes a passage with its own source, so that its title is searched like the title of a source. */
function panelSearch(documents: readonly z.infer<typeof Document>[]): (query: string) => string[] {
  const passages = documents.map(
    ({ _id, text }): Passage => ({ id: _id, source: _id, text, wording: 'note', speaker: '', entities: [] }),
  );
  const sources = documents.map(({ _id, title }): [string, Source] => [
    _id,
    {
      id: _id,
      title: title ?? '',
      publisher: '',
      language: 'en',
      kind: 'reference',
      viewpoint: 'independent',
    },
  ]);
  const index = loadIndex(buildIndex(passages, new Map(sources), new Map(), NO_CONCEPTS, () => []));
  return (query) =>
    retrieve(index, { terms: searchTerms(query).map(({ term }) => term), typing: false }).map(
      ({ passage }) => passage,
    );
}

function plainSearch(documents: readonly z.infer<typeof Document>[]): (query: string) => string[] {
  const index = new MiniSearch({ fields: ['title', 'text'], idField: '_id' });
  index.addAll(documents);
  return (query) => index.search(query).map(({ id }) => String(id));
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the folder of a collection: npm run eval:search -- DIR');
const documents = await lines(folder, 'corpus.jsonl', Document);
const judgements = Map.groupBy(await lines(folder, 'qrels.jsonl', Judgement), ({ query }) => query);
const queries = (await lines(folder, 'queries.jsonl', Query)).filter(({ _id }) =>
  judgements.get(_id)?.some(({ rel }) => rel > 0),
);

console.log(`${documents.length} documents, ${queries.length} judged queries`);
console.log(`${''.padEnd(20)} nDCG@${NDCG_DEPTH}  Recall@${RECALL_DEPTH}  ms a query`);
for (const [name, search] of [
  ['Sidelight', panelSearch(documents)],
  ['MiniSearch, default', plainSearch(documents)],
] as const) {
  const start = performance.now();
  const measured = queries.map(({ _id, text }) => {
    const grades = new Map((judgements.get(_id) ?? []).map(({ doc, rel }) => [doc, rel]));
    const ranked = search(text).map((id) => grades.get(id) ?? 0);
    const all = [...grades.values()];
    return { gain: ndcg(ranked, all, NDCG_DEPTH), found: recall(ranked, all, RECALL_DEPTH) };
  });
  const spent = (performance.now() - start) / queries.length;
  const [gain, found] = [mean(measured.map(({ gain }) => gain)), mean(measured.map(({ found }) => found))];
  console.log(
    `${name.padEnd(20)} ${gain.toFixed(4)}   ${found.toFixed(4)}      ${spent.toFixed(1).padStart(6)}`,
  );
}
