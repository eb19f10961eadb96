// Reads our citations with Citation.js, so that no format is checked by what wrote it.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { cite } from '../../../../lib/corpus/citation/cite.ts';
import type { CitableExcerpt } from '../../../../lib/model/evidence.ts';

const FORCED = { ris: '@ris/file', bibtex: '@biblatex/text', csl: '@else/json' } as const;

/** The one item that a strange parser finds in our citation, as CSL-JSON. */
export function parsed(
  excerpt: CitableExcerpt,
  format: keyof typeof FORCED,
  withExcerpt = false,
): Record<string, unknown> {
  const text = cite(excerpt, { format, excerpt: withExcerpt }, '2026-11-01');
  const { data } = new Cite(text, { forceType: FORCED[format] });
  if (data.length !== 1 || data[0] === undefined) throw new Error(`${data.length} items in ${text}`);
  return data[0];
}
