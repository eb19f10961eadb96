// The words for kinds, viewpoints and languages, as the reader sees them.
import type { EntityKind, SourceKind, Viewpoint } from '../../model/corpus.ts';
import type { Phrase } from '../../model/phrase.ts';
import type { CitationFormat } from '../../model/settings.ts';
import { locale, say } from './i18n.ts';

const entityKinds: Record<EntityKind, Phrase> = {
  person: 'kindPerson',
  place: 'kindPlace',
  organisation: 'kindOrganisation',
  infrastructure: 'kindInfrastructure',
  event: 'kindEvent',
  document: 'kindDocument',
  weapon: 'kindWeapon',
  term: 'kindTerm',
};

/** What sort of thing an entity is, in a word. */
export const entityKindLabel = (kind: EntityKind): string => say(entityKinds[kind]);

const sourceKinds: Record<SourceKind, Phrase> = {
  interview: 'sourceInterview',
  news: 'sourceNews',
  'official-statement': 'sourceOfficial',
  analysis: 'sourceAnalysis',
  reference: 'sourceReference',
  'un-document': 'sourceUn',
};

/** What sort of document a source is. */
export const sourceKindLabel = (kind: SourceKind): string => say(sourceKinds[kind]);

/** The outline of a viewpoint's badge: voices of states, of the UN, of nobody's office, of a cause. */
type BadgeShape = 'square' | 'shield' | 'circle' | 'diamond';

interface ViewpointLabel {
  /** In words, always shown or spoken. */
  words: string;
  /** One or two letters in the badge; ISO 3166 where it is a state. The same in all languages, like a flag. */
  code: string;
  shape: BadgeShape;
}

const viewpoints: Record<Viewpoint, { phrase: Phrase; code: string; shape: BadgeShape }> = {
  independent: { phrase: 'viewpointIndependent', code: 'I', shape: 'circle' },
  'russian-official': { phrase: 'viewpointRussian', code: 'RU', shape: 'square' },
  'dprk-official': { phrase: 'viewpointDprk', code: 'KP', shape: 'square' },
  'rok-official': { phrase: 'viewpointRok', code: 'KR', shape: 'square' },
  'us-official': { phrase: 'viewpointUs', code: 'US', shape: 'square' },
  un: { phrase: 'viewpointUn', code: 'UN', shape: 'shield' },
  advocacy: { phrase: 'viewpointAdvocacy', code: 'A', shape: 'diamond' },
};

/** Whose voice a source carries: words, letters and a shape, so that nothing hangs on colour. */
export function viewpointLabel(viewpoint: Viewpoint): ViewpointLabel {
  const { phrase, code, shape } = viewpoints[viewpoint];
  return { words: say(phrase), code, shape };
}

const languageNames = new Map<string, Intl.DisplayNames>();

/** "Russian" for `ru`; an unknown tag stays as it is. */
export function languageLabel(tag: string): string {
  const names = languageNames.get(locale()) ?? new Intl.DisplayNames([locale()], { type: 'language' });
  languageNames.set(locale(), names);
  return names.of(tag) ?? tag;
}

/** Forms of a citation whose names are the same in all languages. */
const formatNames = {
  markdown: 'Markdown',
  html: 'HTML',
  bibtex: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
} as const;

/** The name of a citation's form. */
export function citationFormatLabel(format: CitationFormat): string {
  if (format === 'plain') return say('formatPlain');
  return format === 'wikipedia' ? say('formatWikipedia') : formatNames[format];
}
