// Splits the corpus files into single items (sources, passages, entities …) and checks each against its schema.
import type * as z from 'zod/mini';
import type { Ambiguity, Concept, Dispute, Entity, Passage, Site, Source, Speaker } from '../model/corpus.ts';
import type { AuthoredManifest } from '../model/manifest.ts';
import { entryOf } from '../model/primitives/entry.ts';
import { explain, explainRenamed } from './explain.ts';
import { type FilePosition, type Problem, problemAt } from './problem.ts';
import {
  formerNames,
  SourceHead,
  StrictAmbiguity,
  StrictConcept,
  StrictDispute,
  StrictEntity,
  StrictManifest,
  StrictPassage,
  StrictSite,
  StrictSpeaker,
} from './shapes.ts';
import { type CorpusFile, readYaml, type YamlFile } from './yaml-file.ts';

/** A valid item of a corpus file and its position. */
export interface Item<T> {
  value: T;
  place: FilePosition;
}

/** All valid items, the problems of the others, and all ids that occur in the files. */
export interface Items {
  /** The corpus's folder as printed in messages, with a slash at its end. */
  folder: string;
  /** Exactly one, unless the corpus is faulty. */
  manifests: Item<AuthoredManifest>[];
  sources: Item<Source>[];
  passages: Item<Passage>[];
  entities: Item<Entity>[];
  disputes: Item<Dispute>[];
  ambiguities: Item<Ambiguity>[];
  glossary: Item<Concept>[];
  speakers: Item<Speaker>[];
  sites: Item<Site>[];
  problems: Problem[];
  /** The ids in the files and whether there is a manifest, also of invalid items, so that references to these are not reported as well. */
  written: { entities: Set<string>; passages: Set<string>; manifest: boolean };
  /** False if a file could not be read at all; then no id can be called unknown. */
  complete: boolean;
}

/** Reads every file by its place in the corpus: `pack`, `sources/*`, `entities/*`, `disputes`, `ambiguities`, `glossary`, `speakers`, `sites`. */
export function readItems(files: readonly CorpusFile[]): Items {
  const [first] = files;
  const items: Items = {
    folder: first === undefined ? '' : first.path.slice(0, first.path.indexOf('/') + 1),
    manifests: [],
    sources: [],
    passages: [],
    entities: [],
    disputes: [],
    ambiguities: [],
    glossary: [],
    speakers: [],
    sites: [],
    problems: [],
    written: { entities: new Set(), passages: new Set(), manifest: false },
    complete: true,
  };
  for (const file of files) readFile(file, items);
  return items;
}

function readFile(file: CorpusFile, items: Items): void {
  const yaml = readYaml(file);
  if (Array.isArray(yaml)) {
    items.problems.push(...yaml);
    items.complete = false;
    return;
  }
  const [name = '', folder = ''] = file.path.split('/').reverse();
  if (folder === 'sources') readSource(yaml, items);
  else if (folder === 'entities') readList(yaml, StrictEntity, items.entities, items, items.written.entities);
  else if (name === 'pack.yaml') readManifest(yaml, items);
  else if (name === 'disputes.yaml') readList(yaml, StrictDispute, items.disputes, items);
  else if (name === 'ambiguities.yaml') readList(yaml, StrictAmbiguity, items.ambiguities, items);
  else if (name === 'glossary.yaml') readList(yaml, StrictConcept, items.glossary, items);
  else if (name === 'speakers.yaml') readList(yaml, StrictSpeaker, items.speakers, items);
  else if (name === 'sites.yaml') readList(yaml, StrictSite, items.sites, items);
  else {
    const present = entryOf(formerFiles, name);
    const message =
      present === undefined
        ? 'no such file belongs to a corpus; move it to sources/ or entities/, or delete it.'
        : `the file is now called "${present}"; rename it.`;
    items.problems.push(problemAt({ ...yaml, path: [] }, [], message));
  }
}

/** What files were called in earlier versions: former name → name. */
const formerFiles: Readonly<Record<string, string>> = { 'conflicts.yaml': 'disputes.yaml' };

function readManifest(yaml: YamlFile, items: Items): void {
  const place: FilePosition = { ...yaml, path: [] };
  items.written.manifest = true;
  const value = check(yaml.value, place, StrictManifest, items);
  if (value !== undefined) items.manifests.push({ value, place });
}

function readSource(yaml: YamlFile, items: Items): void {
  const place: FilePosition = { ...yaml, path: [] };
  if (!isRecord(yaml.value)) {
    items.problems.push(problemAt(place, [], 'a source is a group of fields; start the file with "id: ".'));
    items.complete = false;
    return;
  }
  const { passages, ...head } = yaml.value;
  const source = check(head, place, SourceHead, items);
  if (source !== undefined) items.sources.push({ value: source, place });
  if (!Array.isArray(passages) || passages.length === 0) {
    items.problems.push(
      problemAt(place, ['passages'], 'the source has no passages; add one or delete the file.'),
    );
    items.complete = false;
    return;
  }
  const list = { ...yaml, value: passages };
  const valid: Item<z.infer<typeof StrictPassage>>[] = [];
  readList(list, StrictPassage, valid, items, items.written.passages, ['passages']);
  const id = typeof head.id === 'string' ? head.id : '';
  for (const { value, place } of valid) items.passages.push({ value: { ...value, source: id }, place });
}

/** Reads a list of items of one shape; `at` is the position of the list in the file. */
function readList<T extends z.ZodMiniType>(
  yaml: YamlFile,
  shape: T,
  into: Item<z.infer<T>>[],
  items: Items,
  written?: Set<string>,
  at: readonly string[] = [],
): void {
  if (!Array.isArray(yaml.value)) {
    items.problems.push(
      problemAt({ ...yaml, path: at }, [], 'this should be a list; start each entry with "- ".'),
    );
    items.complete = false;
    return;
  }
  yaml.value.forEach((raw: unknown, position) => {
    const place: FilePosition = { ...yaml, path: [...at, position] };
    if (isRecord(raw) && typeof raw.id === 'string') written?.add(raw.id);
    const value = check(raw, place, shape, items);
    if (value !== undefined) into.push({ value, place });
  });
}

/** The value if it is valid; otherwise undefined, with a problem for each issue. */
function check<T extends z.ZodMiniType>(
  raw: unknown,
  place: FilePosition,
  shape: T,
  items: Items,
): z.infer<T> | undefined {
  const result = shape.safeParse(raw);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    const inPassage = place.path[0] === 'passages';
    const message = explain(issue, valueAt(raw, path), inPassage);
    if (issue.code !== 'unrecognized_keys') {
      items.problems.push(problemAt(place, path, message));
      continue;
    }
    for (const key of issue.keys) {
      const name = path.length === 0 ? entryOf(formerNames.get(shape), key) : undefined;
      const sentence = name === undefined ? message : explainRenamed(key, name);
      items.problems.push(problemAt(place, [...path, key], sentence));
    }
  }
  return undefined;
}

function valueAt(raw: unknown, path: readonly (string | number)[]): unknown {
  let value = raw;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
