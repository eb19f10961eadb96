// Compiles a checked corpus into a pack and its gazetteer; the same corpus gives the same bytes.
import type { Corpus } from '../corpus/read.ts';
import { compileGazetteer } from '../gazetteer/compile.ts';
import { loadGazetteer } from '../gazetteer/load.ts';
import { findMentions } from '../linking/link.ts';
import { PACK_FORMAT, type Pack } from '../model/pack.ts';
import { conceptList } from '../search/concepts.ts';
import { buildIndex } from '../search/passage-index.ts';
import { commonKeys } from './common-keys.ts';
import { coverageOf } from './coverage.ts';
import { packHash } from './hash.ts';
import { nounsHaveCapitals, searchLanguages, sourceLanguages } from './languages.ts';
import { findNearDuplicates } from './near-duplicates.ts';

/** A compiled pack: the readable half and the gazetteer. */
export interface Compiled {
  pack: Pack;
  gazetteer: Uint8Array<ArrayBuffer>;
}

/** Compiles a corpus as one version of its pack. Its news sites do not become part of the pack. */
export async function compilePack(corpus: Corpus, version: string): Promise<Compiled> {
  const sources = new Map(corpus.sources.map((source) => [source.id, source]));
  const entities = new Map(corpus.entities.map((entity) => [entity.id, entity]));
  const gazetteer = compileGazetteer(corpus.entities, corpus.ambiguities, corpus.manifest);
  const names = loadGazetteer(gazetteer.buffer);
  const named = (text: string): string[] =>
    findMentions(names, [text], { title: '', language: corpus.manifest.language }).map(
      ({ entity }) => entity,
    );
  const concepts = conceptList(corpus.glossary);
  const content: Omit<Pack, 'hash'> = {
    format: PACK_FORMAT,
    version,
    manifest: {
      ...corpus.manifest,
      sourceLanguages: sourceLanguages(corpus.sources),
      searchLanguages: searchLanguages(corpus),
      nounsHaveCapitals: nounsHaveCapitals(corpus.manifest.language),
    },
    entities: corpus.entities,
    sources: corpus.sources,
    passages: corpus.passages,
    disputes: corpus.disputes,
    ambiguities: corpus.ambiguities,
    glossary: corpus.glossary,
    nearDuplicates: findNearDuplicates(corpus.passages, sources, corpus.disputes),
    coverage: coverageOf(corpus.passages, sources),
    common: commonKeys(corpus.passages, concepts, named),
    index: buildIndex(corpus.passages, sources, entities, concepts, named),
  };
  return { pack: { ...content, hash: await packHash(content, gazetteer) }, gazetteer };
}
