// The pack's words as the reader sees them: viewpoints, kinds of source and entity, the language it is written in.
import type { CardVocabulary } from '../../model/vocabulary.ts';

const NOTHING: CardVocabulary = { language: 'und', viewpoints: [], sourceKinds: [], entityKinds: [] };

let vocabulary = NOTHING;

/** Sets the pack's words; to be called before anything of the pack is drawn. Without them ids stand in their place. */
export function setVocabulary(chosen: CardVocabulary): void {
  vocabulary = chosen;
}

/** The BCP 47 tag of what the pack itself says: for `lang`, so that it is read out right. */
export const packLanguage = (): string => vocabulary.language;

const entryWith = <T extends { id: string }>(entries: readonly T[], id: string): T | undefined =>
  entries.find((entry) => entry.id === id);

/** What sort of thing an entity is, in a word. */
export const entityKindLabel = (kind: string): string =>
  entryWith(vocabulary.entityKinds, kind)?.label ?? kind;

/** The drawing of a kind of entity as an SVG's path, if the pack has one. */
export const entityKindDrawing = (kind: string): string | undefined =>
  entryWith(vocabulary.entityKinds, kind)?.drawing;

/** What sort of document a source is. */
export const sourceKindLabel = (kind: string): string =>
  entryWith(vocabulary.sourceKinds, kind)?.label ?? kind;

/** A viewpoint: words, always shown or spoken, and its badge, so that nothing hangs on colour. */
type ViewpointLabel = Omit<CardVocabulary['viewpoints'][number], 'id'>;

/** Whose voice a source carries. */
export const viewpointLabel = (viewpoint: string): ViewpointLabel =>
  entryWith(vocabulary.viewpoints, viewpoint) ?? {
    label: viewpoint,
    badge: { letters: '?', shape: 'circle' },
  };

/** All kinds of source with their labels, in the pack's order. */
export const sourceKinds = (): CardVocabulary['sourceKinds'] => vocabulary.sourceKinds;

/** All viewpoints with their labels, in the pack's order. */
export const viewpoints = (): CardVocabulary['viewpoints'] => vocabulary.viewpoints;

/** Viewpoints, each once, in the pack's order; those that the pack does not have come last. */
export function inPackOrder(used: Iterable<string>): string[] {
  const order = vocabulary.viewpoints.map(({ id }) => id);
  const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...new Set(used)].sort((a, b) => place(a) - place(b));
}
