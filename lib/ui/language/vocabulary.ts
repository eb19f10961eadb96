// The pack's vocabulary in the reader's language: viewpoints, kinds of source and entity, and the pack's own language.
import type { ShownName } from '../../model/shown-name.ts';
import type { CardVocabulary } from '../../model/vocabulary.ts';

const NOTHING: CardVocabulary = { language: 'und', viewpoints: [], sourceKinds: [], entityKinds: [] };

let vocabulary = NOTHING;

/** Sets the pack's words; to be called before anything of the pack is rendered. Without them, ids are shown instead. */
export function setVocabulary(chosen: CardVocabulary): void {
  vocabulary = chosen;
}

/** The BCP 47 tag of the pack's own texts, for `lang`, so that they are pronounced correctly. */
export const packLanguage = (): string => vocabulary.language;

/** The `lang` of an entity's name, which is in the reader's language where the pack has one in it. */
export const languageOfName = ({ nameLanguage }: Pick<ShownName, 'nameLanguage'>): string =>
  nameLanguage ?? vocabulary.language;

const entryWith = <T extends { id: string }>(entries: readonly T[], id: string): T | undefined =>
  entries.find((entry) => entry.id === id);

/** The label of a kind of entity. */
export const entityKindLabel = (kind: string): string =>
  entryWith(vocabulary.entityKinds, kind)?.label ?? kind;

/** The drawing of a kind of entity as an SVG's path, if the pack has one. */
export const entityKindDrawing = (kind: string): string | undefined =>
  entryWith(vocabulary.entityKinds, kind)?.drawing;

/** The label of a kind of source. */
export const sourceKindLabel = (kind: string): string =>
  entryWith(vocabulary.sourceKinds, kind)?.label ?? kind;

/** A viewpoint: a label, always shown or spoken, and a badge, so that nothing depends on colour. */
type ViewpointLabel = Omit<CardVocabulary['viewpoints'][number], 'id'>;

/** The viewpoint of a source. */
export const viewpointLabel = (viewpoint: string): ViewpointLabel =>
  entryWith(vocabulary.viewpoints, viewpoint) ?? {
    label: viewpoint,
    badge: { letters: '?', shape: 'circle' },
  };

/** All kinds of source with their labels, in the pack's order. */
export const sourceKinds = (): CardVocabulary['sourceKinds'] => vocabulary.sourceKinds;

/** All viewpoints with their labels, in the pack's order. */
export const viewpoints = (): CardVocabulary['viewpoints'] => vocabulary.viewpoints;

/** Viewpoints without duplicates, in the pack's order; unknown ones come last. */
export function inPackOrder(used: Iterable<string>): string[] {
  const order = vocabulary.viewpoints.map(({ id }) => id);
  const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...new Set(used)].sort((a, b) => place(a) - place(b));
}
