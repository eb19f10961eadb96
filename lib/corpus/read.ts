// Reads a corpus from its YAML files: either all of it, or all its problems.
import type { Ambiguity, Concept, Dispute, Entity, Passage, Site, Source } from '../model/corpus.ts';
import type { AuthoredManifest } from '../model/manifest.ts';
import { aliasesThatAreNoNames, namelessEntities, remarksOnUnknownAliases } from './checks/aliases.ts';
import { preferencesForOthers, unresolvedAliases, wrongAmbiguities } from './checks/ambiguities.ts';
import { unnamedSpeakers } from './checks/attribution.ts';
import { impossibleDates } from './checks/dates.ts';
import { brokenSides, sidesThatAgree } from './checks/disputes.ts';
import { farPlaces } from './checks/distances.ts';
import { misnamedSources, repeatedIds } from './checks/ids.ts';
import { faultyManifest, missingManifest, undeclaredWords } from './checks/manifest.ts';
import { nearDuplicates } from './checks/near-duplicates.ts';
import { unknownIds } from './checks/references.ts';
import { coveredSites } from './checks/sites.ts';
import {
  contradictoryViewpoints,
  dividedVoices,
  faultySpeakers,
  unknownSpeakers,
} from './checks/speakers.ts';
import { unusedEntities } from './checks/unused.ts';
import { contradictedDates } from './checks/years-named.ts';
import { type Item, readItems } from './items.ts';
import { inReadingOrder, type Problem } from './problem.ts';
import { withVoices } from './speakers.ts';
import type { CorpusFile } from './yaml-file.ts';

/** All that a corpus holds, in the order of the file names and of the entries in them. */
export interface Corpus {
  manifest: AuthoredManifest;
  sources: Source[];
  passages: Passage[];
  entities: Entity[];
  disputes: Dispute[];
  ambiguities: Ambiguity[];
  glossary: Concept[];
  sites: Site[];
}

/** The result of reading: a corpus with warnings, or every problem that makes it invalid. */
export type ReadResult = { corpus: Corpus; warnings: Problem[] } | { problems: Problem[] };

/** The checks across items and files; each reports all problems of its kind. */
const checks = [
  missingManifest,
  faultyManifest,
  undeclaredWords,
  repeatedIds,
  misnamedSources,
  unknownIds,
  impossibleDates,
  contradictedDates,
  namelessEntities,
  remarksOnUnknownAliases,
  aliasesThatAreNoNames,
  unresolvedAliases,
  wrongAmbiguities,
  preferencesForOthers,
  brokenSides,
  sidesThatAgree,
  unnamedSpeakers,
  nearDuplicates,
  unknownSpeakers,
  faultySpeakers,
  contradictoryViewpoints,
  dividedVoices,
  farPlaces,
  coveredSites,
] as const;

/** Reads and checks the files of a corpus; their order does not matter. */
export function readCorpus(files: readonly CorpusFile[]): ReadResult {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const items = readItems(sorted);
  const problems = [...items.problems, ...checks.flatMap((check) => check(items))];
  const manifest = items.manifests[0]?.value;
  if (manifest === undefined || problems.length > 0) return { problems: inReadingOrder(problems) };
  return {
    corpus: {
      manifest,
      sources: values(items.sources),
      passages: withVoices(values(items.passages), values(items.sources), values(items.speakers)),
      entities: values(items.entities),
      disputes: values(items.disputes),
      ambiguities: values(items.ambiguities),
      glossary: values(items.glossary),
      sites: values(items.sites),
    },
    warnings: inReadingOrder(unusedEntities(items)),
  };
}

function values<T>(items: readonly Item<T>[]): T[] {
  return items.map((item) => item.value);
}
