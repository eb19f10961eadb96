// Writes the citation to copy in the format that the reader chose, with or without the excerpt itself.
import type { CitableExcerpt } from '../../model/evidence.ts';
import type { CitationFormat, Citing } from '../../model/settings.ts';
import { bibtex } from './bibtex.ts';
import { csl } from './csl.ts';
import { html, htmlWithExcerpt } from './html.ts';
import { markdown, markdownWithExcerpt } from './markdown.ts';
import { plain, plainWithExcerpt } from './plain.ts';
import { type Reference, reference } from './reference.ts';
import { ris } from './ris.ts';
import { wikipedia, wikipediaWithExcerpt } from './wikipedia.ts';

const WRITERS: Readonly<Record<CitationFormat, (from: Reference, withExcerpt: boolean) => string>> = {
  plain: (from, withExcerpt) => (withExcerpt ? plainWithExcerpt(from) : plain(from)),
  markdown: (from, withExcerpt) => (withExcerpt ? markdownWithExcerpt(from) : markdown(from)),
  html: (from, withExcerpt) => (withExcerpt ? htmlWithExcerpt(from) : html(from)),
  wikipedia: (from, withExcerpt) => (withExcerpt ? wikipediaWithExcerpt(from) : wikipedia(from)),
  bibtex,
  ris,
  csl,
};

/** What a note begins with where nobody says it in the reader's language. */
const PARAPHRASE = 'Paraphrase:';

/**
 * The text to copy. `accessed` is the ISO date on which the reader saw the excerpt, `paraphrase` what a note begins with in
 * the reader's language.
 */
export function cite(
  excerpt: CitableExcerpt,
  { format, excerpt: withExcerpt }: Citing,
  accessed: string,
  paraphrase = PARAPHRASE,
): string {
  return WRITERS[format](reference(excerpt, accessed, paraphrase), withExcerpt);
}

/** The same as formatted text, for editors that take it; undefined for forms that are code. */
export const citeAsHtml = (
  excerpt: CitableExcerpt,
  citing: Citing,
  ...reader: [accessed: string, paraphrase?: string]
): string | undefined =>
  citing.format === 'plain' || citing.format === 'html'
    ? cite(excerpt, { ...citing, format: 'html' }, ...reader)
    : undefined;
