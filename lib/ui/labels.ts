// The words for kinds, viewpoints and languages, as the reader sees them.
import type { EntityKind, SourceKind, Viewpoint } from '../model/corpus.ts';
import type { CitationFormat } from '../model/settings.ts';

/** What sort of thing an entity is, in a word. */
export const entityKindLabel: Record<EntityKind, string> = {
  person: 'Person',
  place: 'Place',
  organisation: 'Organisation',
  infrastructure: 'Infrastructure',
  event: 'Event',
  document: 'Document',
  weapon: 'Weapon',
  term: 'Term',
};

/** What sort of document a source is. */
export const sourceKindLabel: Record<SourceKind, string> = {
  interview: 'Interview',
  news: 'News',
  'official-statement': 'Official statement',
  analysis: 'Analysis',
  reference: 'Reference',
  'un-document': 'UN document',
};

/** The outline of a viewpoint's badge: voices of states, of the UN, of nobody's office, of a cause. */
type BadgeShape = 'square' | 'shield' | 'circle' | 'diamond';

interface ViewpointLabel {
  /** In words, always shown or spoken. */
  words: string;
  /** One or two letters in the badge; ISO 3166 where it is a state. */
  code: string;
  shape: BadgeShape;
}

/** Whose voice a source carries: words, letters and a shape, so that nothing hangs on colour. */
export const viewpointLabel: Record<Viewpoint, ViewpointLabel> = {
  independent: { words: 'Independent', code: 'I', shape: 'circle' },
  'russian-official': { words: 'Russian official', code: 'RU', shape: 'square' },
  'dprk-official': { words: 'DPRK official', code: 'KP', shape: 'square' },
  'rok-official': { words: 'South Korean official', code: 'KR', shape: 'square' },
  'us-official': { words: 'US official', code: 'US', shape: 'square' },
  un: { words: 'UN', code: 'UN', shape: 'shield' },
  advocacy: { words: 'Advocacy', code: 'A', shape: 'diamond' },
};

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

/** "Russian" for `ru`; an unknown tag stays as it is. */
export function languageLabel(tag: string): string {
  return languageNames.of(tag) ?? tag;
}

/** The forms of a citation, in the order of the menu. */
export const citationFormatLabel: Record<CitationFormat, string> = {
  plain: 'Plain text',
  markdown: 'Markdown',
  html: 'HTML',
  wikipedia: 'Wikipedia',
  bibtex: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
};
