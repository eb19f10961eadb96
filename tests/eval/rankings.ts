// The ways to rank the passages of a case's entity that the excerpt evaluation compares: ours first, then three simple ones.
import MiniSearch from 'minisearch';
import { compileCorpus } from '../../dev/corpus.ts';
import { temporalStatusOf } from '../../lib/evidence/as-of.ts';
import { evidenceFor, rankingFor } from '../../lib/evidence/evidence.ts';
import { MODEL, type ModelParameters } from '../../lib/evidence/ranking/model.ts';
import { loadGazetteer } from '../../lib/gazetteer/load.ts';
import type { Passage, Source } from '../../lib/model/corpus.ts';
import type { Evidence } from '../../lib/model/evidence.ts';
import type { Pack } from '../../lib/model/pack.ts';
import { createPackStore, type PackStore } from '../../lib/pack/store.ts';
import { sentenceAround } from '../../lib/text/sentences.ts';
import type { ExcerptCase } from './cases.ts';

/** As many as a popover shows. */
export const SHOWN = 3;

const compiled = await compileCorpus();

/** The bundled pack, and its contents. */
export const pack: Pack = compiled.pack;
export const store: PackStore = createPackStore(pack, loadGazetteer(compiled.gazetteer.buffer));

const sources = new Map(pack.sources.map((source) => [source.id, source]));
const about = Map.groupBy(
  pack.passages.flatMap((passage) => passage.entities.map((entity) => ({ entity, passage }))),
  ({ entity }) => entity,
);
const aliases = new Map(pack.entities.map((entity) => [entity.id, entity.aliases]));

/** The source of a passage. */
export function sourceFor(passage: Passage): Source {
  const source = sources.get(passage.source);
  if (source === undefined) throw new Error(`Passage ${passage.id} has no source.`);
  return source;
}

/** The passages about an entity. */
export const passagesOf = (entity: string): Passage[] =>
  (about.get(entity) ?? []).map(({ passage }) => passage);

/** The passages about a case's entity that were known when its article was published; all if it has no date. */
export const knownPassages = ({ entity, published }: ExcerptCase): Passage[] =>
  passagesOf(entity).filter(
    (passage) =>
      published === undefined || temporalStatusOf(passage, sourceFor(passage), published) !== 'later',
  );

/** What Sidelight answers to a case, and how likely it holds that to be on the sentence, by a model. */
export function answerTo(
  one: ExcerptCase,
  model: ModelParameters = MODEL,
): { evidence: Evidence; likelihood: number } {
  const { entity, block, start, end, title, published } = one;
  const page = { title, ...(published === undefined ? {} : { published }) };
  const request = { entity, others: [], context: { block, start, end, page }, limit: SHOWN };
  const { ranked } = rankingFor(store, request, model).ranking;
  const known = ranked.filter(({ temporalStatus }) => temporalStatus !== 'later');
  return {
    evidence: evidenceFor(store, request, model),
    likelihood: Math.max(0, ...known.map(({ onSentence }) => onSentence)),
  };
}

const plain = new MiniSearch({ fields: ['text', 'title', 'names'] });
plain.addAll(
  pack.passages.map((passage) => ({
    id: passage.id,
    text: passage.text,
    title: sourceFor(passage).title,
    names: passage.entities.flatMap((id) => Object.values(aliases.get(id) ?? {}).flat()).join('\n'),
  })),
);

function byMiniSearch(query: string, candidates: readonly Passage[]): string[] {
  const ids = new Set(candidates.map(({ id }) => id));
  return plain
    .search(query)
    .map(({ id }) => String(id))
    .filter((id) => ids.has(id));
}

const date = (passage: Passage): string => sourceFor(passage).date ?? '';
const nameOf = ({ block, start, end }: ExcerptCase): string => block.slice(start, end);
function sentenceOf({ block, start, end }: ExcerptCase): string {
  const sentence = sentenceAround(block, start, end);
  return block.slice(sentence.start, sentence.end);
}

/** Simple rankings of the passages known at the date, to compare with. */
export const PLAIN_RANKINGS: Readonly<Record<string, (one: ExcerptCase) => string[]>> = {
  'MiniSearch, name': (one) => byMiniSearch(nameOf(one), knownPassages(one)),
  'MiniSearch, name + sentence': (one) =>
    byMiniSearch(`${nameOf(one)} ${sentenceOf(one)}`, knownPassages(one)),
  'newest first': (one) =>
    knownPassages(one)
      .sort((a, b) => (date(a) < date(b) ? 1 : -1))
      .map(({ id }) => id),
};
