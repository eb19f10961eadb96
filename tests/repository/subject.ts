// The words that belong to the bundled corpus's subject, taken from its files, and the places where code says one.
import { parseSync, Visitor } from 'vite';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { Entity, Source } from '../../lib/model/corpus.ts';
import { AuthoredManifest } from '../../lib/model/manifest.ts';
import { CITATION_FORMATS, CITED_AS, NAME_TYPES } from '../../lib/model/primitives/lists.ts';

/** What only this subject knows. */
export interface Subject {
  /** Ids of viewpoints, kinds and entities, as code would compare with them. */
  ids: readonly string[];
  /** Names of entities, countries and publishers, and labels of viewpoints, as code would show them. */
  names: readonly string[];
}

/** What the code may say though a corpus says it too: the values of its own schemas. */
const OWN: ReadonlySet<string> = new Set([...CITATION_FORMATS, ...CITED_AS, ...NAME_TYPES]);

const isOwn = (word: string): boolean => OWN.has(word.toLowerCase());

/** Shorter names are words of another kind as well; those just so long are words in identifiers (`who`). */
const SHORTEST = 3;

/** The subject of a corpus: its files by their paths. */
export function subjectOf(files: ReadonlyMap<string, string>): Subject {
  const within = (folder: string): unknown[] =>
    [...files].filter(([path]) => path.startsWith(folder)).map(([, text]) => parse(text));
  const [manifest] = within('corpus/pack.yaml').map((one) => AuthoredManifest.parse(one));
  if (manifest === undefined) throw new Error('The corpus has no manifest.');
  const entities = within('corpus/entities/').flatMap((list) => z.array(Entity).parse(list));
  const publishers = within('corpus/sources/').map((source) => Source.parse(source).publisher);
  const labels = [...manifest.viewpoints, ...(manifest.map?.countries ?? [])].map(({ labels }) => labels);
  const named = entities.flatMap(({ name, aliases }) => [name, ...Object.values(aliases).flat()]);
  const names = [manifest.title, ...named, ...publishers, ...labels.flatMap((one) => Object.values(one))];
  const declared = [manifest.viewpoints, manifest.sourceKinds, manifest.entityKinds, entities].flat();
  return {
    ids: [manifest.id, ...declared.map(({ id }) => id)].filter((id) => !isOwn(id)),
    // A word in small letters is one that any text may use.
    names: [...new Set(names)].filter(
      (name) => name.length >= SHORTEST && /\p{Lu}|\p{Lo}/u.test(name) && !isOwn(name),
    ),
  };
}

/** Whether a text says a name, not only as a part of another word. */
export function says(text: string, name: string): boolean {
  const isLetter = (at: number): boolean => /\p{L}/u.test(text[at] ?? ' ');
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!isLetter(at - 1) && !isLetter(at + name.length)) return true;
  return false;
}

/** The words of the subject in a source, outside its comments: in strings, patterns and markup, and inside identifiers. */
export function subjectWords(source: string, { ids, names }: Subject): string[] {
  const texts: string[] = [];
  const identifiers: string[] = [];
  new Visitor({
    Literal: (node) => {
      if (typeof node.value === 'string') texts.push(node.value);
      if ('regex' in node && node.regex) texts.push(node.regex.pattern);
    },
    TemplateElement: ({ value }) => void texts.push(value.cooked ?? value.raw),
    JSXText: ({ value }) => void texts.push(value),
    Identifier: ({ name }) => void identifiers.push(name),
  }).visit(parseSync('source.tsx', source).program);
  // mapRussia, RUSSIA_TABLE
  const humps = new Set(
    identifiers.flatMap((name) => name.split(/(?=\p{Lu}\p{Ll})|_/u)).map((hump) => hump.toLowerCase()),
  );
  const written = new Set(identifiers.map((name) => name.toLowerCase()));
  return [
    ...ids.filter((id) => texts.includes(id) || (id.includes('-') && written.has(id.replaceAll('-', '')))),
    ...names.filter(
      (name) =>
        texts.some((text) => says(text, name)) || (name.length > SHORTEST && humps.has(name.toLowerCase())),
    ),
  ];
}
