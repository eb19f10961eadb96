// The reader's words for languages and forms of citation.
import type { CitationFormat } from '../../model/settings.ts';
import { locale, say } from './i18n.ts';

const languageNames = new Map<string, Intl.DisplayNames>();

/** "Russian" for `ru`; an unknown tag stays as it is. */
export function languageLabel(tag: string): string {
  const names = languageNames.get(locale()) ?? new Intl.DisplayNames([locale()], { type: 'language' });
  languageNames.set(locale(), names);
  return names.of(tag) ?? tag;
}

/** Forms of citation with the same name in all languages. */
const formatNames = {
  markdown: 'Markdown',
  html: 'HTML',
  bibtex: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
} as const;

/** The name of a form of citation. */
export function citationFormatLabel(format: CitationFormat): string {
  if (format === 'plain') return say('formatChicago');
  return format === 'wikipedia' ? say('formatWikipedia') : formatNames[format];
}
