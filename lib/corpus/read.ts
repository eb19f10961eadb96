// Reads a corpus from its YAML files: either all of it, or all its problems.
import type { Ambiguity, Concept, Dispute, Entity, Passage, Site, Source } from '../model/corpus.ts';
import type { AuthoredManifest } from '../model/manifest.ts';
import { publishersSpeaking, unnamedSpeakers } from './checks/attribution.ts';
import { figuresThatAgree, sidesThatAgree } from './checks/disputes/agreement.ts';
import {
  datesThatAgree,
  factsOfOneOrigin,
  sidesApart,
  sidesOfOtherYears,
  unquotedWordings,
} from './checks/disputes/kinds.ts';
import { brokenSides } from './checks/disputes/sides.ts';
import { nearDuplicates } from './checks/duplicates/near-duplicates.ts';
import { sameClaims } from './checks/duplicates/same-claims.ts';
import { misnamedSources, repeatedIds } from './checks/ids.ts';
import { faultyManifest, missingManifest, undeclaredWords } from './checks/manifest.ts';
import { namelessEntities, remarksOnUnknownAliases } from './checks/names/aliases.ts';
import { preferencesForOthers, unresolvedAliases, wrongAmbiguities } from './checks/names/ambiguities.ts';
import { commonPhrases } from './checks/names/capitals.ts';
import { clauses, foreignNouns, namesWithoutYear } from './checks/names/phrases.ts';
import { surnamesListedFirst } from './checks/names/surnames.ts';
import { farPlaces } from './checks/places/far.ts';
import { farFromNamesake, sameSpots } from './checks/places/namesakes.ts';
import { unknownIds } from './checks/references.ts';
import { coveredSites } from './checks/sites.ts';
import {
  contradictoryViewpoints,
  dividedVoices,
  faultySpeakers,
  unknownSpeakers,
} from './checks/speakers.ts';
import { impossibleDates } from './checks/times/calendar.ts';
import { contradictedDates, contradictedMonths, widenedDecades } from './checks/times/named.ts';
import { unusedEntities } from './checks/unused.ts';
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
  contradictedMonths,
  widenedDecades,
  namelessEntities,
  remarksOnUnknownAliases,
  commonPhrases,
  clauses,
  foreignNouns,
  namesWithoutYear,
  surnamesListedFirst,
  unresolvedAliases,
  wrongAmbiguities,
  preferencesForOthers,
  brokenSides,
  sidesThatAgree,
  figuresThatAgree,
  sidesOfOtherYears,
  datesThatAgree,
  factsOfOneOrigin,
  sidesApart,
  unquotedWordings,
  unnamedSpeakers,
  nearDuplicates,
  unknownSpeakers,
  faultySpeakers,
  contradictoryViewpoints,
  dividedVoices,
  farPlaces,
  farFromNamesake,
  sameSpots,
  coveredSites,
] as const;

/** The checks that only ask for a second look, since what they find may be right. */
const advice = [unusedEntities, sameClaims, publishersSpeaking] as const;

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
    warnings: inReadingOrder(advice.flatMap((check) => check(items))),
  };
}

function values<T>(items: readonly Item<T>[]): T[] {
  return items.map((item) => item.value);
}
