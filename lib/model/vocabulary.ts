// The words of a pack's manifest in one language, as shown to a reader.
import * as z from 'zod/mini';
import type { Labels, PackManifest } from './manifest.ts';
import { Id, Language } from './primitives/forms.ts';
import { BADGE_SHAPES } from './primitives/lists.ts';

const Badge = z.object({ letters: z.string(), shape: z.enum(BADGE_SHAPES) });

/** What a card shows instead of ids: labels in the reader's language, and the drawings of viewpoints and kinds. */
export const CardVocabulary = z.object({
  /** The pack's own language, whatever the interface's. */
  language: Language,
  viewpoints: z.array(z.object({ id: Id, label: z.string(), badge: Badge })),
  sourceKinds: z.array(z.object({ id: Id, label: z.string() })),
  entityKinds: z.array(z.object({ id: Id, label: z.string(), drawing: z.optional(z.string()) })),
});
export type CardVocabulary = z.infer<typeof CardVocabulary>;

/** The same with what only the extension's own pages show. */
export interface Vocabulary extends CardVocabulary {
  /** What the pack calls itself, in its own language. */
  title: string;
  sourceLanguages: readonly string[];
  searchLanguages: readonly string[];
  nounsHaveCapitals: boolean;
  /** The names of countries on maps, by their number in ISO 3166. */
  countries: ReadonlyMap<string, string>;
  sample: { name: string; publisher: string };
}

/** The label in a language, or else in its primary subtag's, in the pack's own, or in any. */
export function labelIn(labels: Labels, language: string, own: string): string {
  const primary = (tag: string): string => tag.split('-', 1)[0] ?? '';
  const tags = Object.keys(labels);
  const close = (wanted: string): string | undefined =>
    tags.find((tag) => tag === wanted) ?? tags.find((tag) => primary(tag) === primary(wanted));
  return labels[close(language) ?? close(own) ?? tags[0] ?? ''] ?? '';
}

/** The vocabulary of a pack for cards, for readers of a language. */
export function cardVocabularyIn(manifest: PackManifest, language: string): CardVocabulary {
  const own = manifest.language;
  const label = (labels: Labels): string => labelIn(labels, language, own);
  return {
    language: own,
    viewpoints: manifest.viewpoints.map(({ id, labels, badge }) => ({ id, label: label(labels), badge })),
    sourceKinds: manifest.sourceKinds.map(({ id, labels }) => ({ id, label: label(labels) })),
    entityKinds: manifest.entityKinds.map(({ id, labels, drawing }) => ({
      id,
      label: label(labels),
      ...(drawing !== undefined && { drawing }),
    })),
  };
}

/** The vocabulary of a pack for the extension's own pages, for readers of a language. */
export function vocabularyIn(manifest: PackManifest, language: string): Vocabulary {
  const { sourceLanguages, searchLanguages, nounsHaveCapitals, map, sample } = manifest;
  const label = (labels: Labels): string => labelIn(labels, language, manifest.language);
  return {
    ...cardVocabularyIn(manifest, language),
    title: manifest.title,
    sourceLanguages,
    searchLanguages,
    nounsHaveCapitals,
    countries: new Map((map?.countries ?? []).map(({ number, labels }) => [number, label(labels)])),
    sample: { name: label(sample.name), publisher: sample.publisher },
  };
}
