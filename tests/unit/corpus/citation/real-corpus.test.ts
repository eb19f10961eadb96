// Every passage of the bundled corpus, cited in every form: read back by a strange parser, and whole in all others.
import { beforeAll, expect, test } from 'vitest';
import { compileCorpus } from '../../../../dev/corpus.ts';
import { cite } from '../../../../lib/corpus/citation/cite.ts';
import { openLibrary } from '../../../../lib/library/library.ts';
import type { CitableExcerpt } from '../../../../lib/model/evidence.ts';
import { CitationFormat } from '../../../../lib/model/settings.ts';
import { parsed } from './parsed.ts';

let excerpts: CitableExcerpt[];
beforeAll(async () => {
  const { pack, gazetteer } = await compileCorpus();
  const library = openLibrary(pack, gazetteer.buffer);
  excerpts = pack.passages.map(({ id }) => library.excerpt(id));
});

const isIn = (text: unknown, part: string | undefined): boolean =>
  part === undefined || String(text).includes(part);

test.each(['ris', 'bibtex', 'csl'] as const)('%s', (format) => {
  expect(excerpts.length).toBeGreaterThan(0);
  const wrong = excerpts.filter((excerpt) => {
    const { source, passage } = excerpt;
    const item = parsed(excerpt, format, true);
    return !(
      item.title === source.title &&
      item.id === passage.id &&
      [item['container-title'], item.publisher].includes(source.publisher) &&
      isIn(item.URL, source.url) &&
      isIn([item.note].flat().join(' '), passage.place) &&
      isIn(JSON.stringify(item.issued), source.date?.slice(0, 4))
    );
  });
  expect(wrong.map(({ passage }) => passage.id)).toEqual([]);
});

test('no form leaves a gap where something is not known', () => {
  const texts = excerpts.flatMap((excerpt) =>
    CitationFormat.options.map((format) => cite(excerpt, { format, excerpt: true }, '2026-11-01')),
  );
  expect(texts.filter((text) => /undefined|\bnull\b|NaN|, ,|\(\)|\|\w+= *\|/.test(text))).toEqual([]);
});
