// All formats, for notes and verbatim text of every kind of source: where each field lands, as parsers that are not ours
// read it, and that a note is a quotation in none.
import { HtmlRenderer, Parser } from 'commonmark';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import wtf from 'wtf_wikipedia';
import { cite } from '../../../../lib/corpus/citation/cite.ts';
import type { CitableExcerpt } from '../../../../lib/model/evidence.ts';
import { CitationFormat } from '../../../../lib/model/settings.ts';
import { bundledManifest } from '../../bundled-manifest.ts';
import { excerpt } from './excerpt.ts';
import { parsed } from './parsed.ts';

const TEXT = 'The envoy said that three ships had called.';
const URL_ONE = 'https://one.example/coal';

const kinds = bundledManifest.sourceKinds.map(({ id }) => id);
const cases = kinds.flatMap((kind) =>
  (['note', 'verbatim'] as const).map((wording) => [kind, wording] as const),
);

/** A source of a kind with everything known; its author, interviewee and speaker are three people. */
const known = (kind: string, wording: 'note' | 'verbatim'): CitableExcerpt =>
  excerpt(
    {
      kind,
      author: 'Bo Writer',
      ...(kind === 'interview' && {
        interviewee: 'Cy Envoy',
        interviewer: 'Di Asker',
        translator: 'Ed Other',
      }),
      via: 'Archive Two',
      date: '2020-05-20',
      url: URL_ONE,
    },
    { text: TEXT, wording, place: 'paragraph 4' },
  );

const written = (of: CitableExcerpt, format: CitationFormat): string =>
  cite(of, { format, excerpt: true }, '2026-11-01', 'Paraphrase:');

const creditedIn = (kind: string): string => (kind === 'interview' ? 'Cy Envoy' : 'Bo Writer');
const passageOf = (wording: string): string => (wording === 'note' ? `Paraphrase: ${TEXT}` : `“${TEXT}”`);

const RIS_TYPES: Readonly<Record<string, string>> = { interview: 'NEWS', news: 'NEWS', reference: 'ELEC' };
const CSL_TYPES: Readonly<Record<string, string>> = {
  interview: 'interview',
  news: 'article-newspaper',
  'official-statement': 'document',
  analysis: 'report',
  reference: 'webpage',
  'un-document': 'report',
};

/** The elements and the text of HTML. */
function read(html: string): { tags: string[]; text: string } {
  const tags: string[] = [];
  const texts: string[] = [];
  const visit = (nodes: ReturnType<typeof parseDocument>['children']): void => {
    for (const node of nodes) {
      if ('name' in node) tags.push(String(node.name));
      if ('data' in node) texts.push(String(node.data));
      if ('children' in node) visit(node.children);
    }
  };
  visit(parseDocument(html).children);
  return { tags, text: texts.join('') };
}

/** The line of a citation in Chicago's order, with or without the address. */
function chicago(kind: string, address: string): string {
  const asked = kind === 'interview' ? 'interview by Di Asker, trans. Ed Other, ' : '';
  return `Ann Speaker, quoted in ${creditedIn(kind)}, “Coal through Rajin,” ${asked}Agency One (via Archive Two), May 20, 2020, paragraph 4${address} (accessed November 1, 2026).`;
}

test('there are six kinds and seven formats', () => {
  expect([kinds.length, CitationFormat.options.length]).toEqual([6, 7]);
});

describe.each(cases)('%s, %s', (kind, wording) => {
  const of = known(kind, wording);

  test('plain', () => {
    expect(written(of, 'plain')).toBe(`${passageOf(wording)}\n\n${chicago(kind, `, ${URL_ONE}`)}`);
  });

  test.each(['markdown', 'html'] as const)('%s', (format) => {
    const source = written(of, format);
    const html = format === 'html' ? source : new HtmlRenderer().render(new Parser().parse(source));
    const { tags, text } = read(html);
    expect(tags.includes('blockquote')).toBe(wording === 'verbatim');
    expect(tags).not.toContain('q');
    expect(html).toContain(`<a href="${URL_ONE}">Coal through Rajin</a>`);
    const passage = wording === 'note' ? `Paraphrase: ${TEXT}` : TEXT;
    const lines = text.split('\n').filter((line) => line !== '');
    expect(lines).toEqual([passage, chicago(kind, '')]);
  });

  test('wikipedia', () => {
    const source = written(of, 'wikipedia');
    const document = wtf(source);
    expect(document.text()).toBe(passageOf(wording));
    const [reference] = document.references().map((one) => one.json());
    const template = kind === 'interview' ? 'interview' : kind === 'news' ? 'news' : 'web';
    expect(source).toContain(`{{cite ${template} |`);
    expect(reference).toMatchObject({
      title: 'Coal through Rajin',
      url: URL_ONE,
      via: 'Archive Two',
      date: '20 May 2020',
      at: 'paragraph 4',
      others: 'Ann Speaker (speaker)',
      'access-date': '1 November 2026',
      [kind === 'interview' ? 'subject' : 'author']: creditedIn(kind),
    });
    expect(reference).not.toHaveProperty('quote');
    expect(JSON.stringify(reference)).toContain('Agency One');
    expect(source).toMatch(/\|access-date=1 November 2026\}\}<\/ref>$/);
  });

  test('bibtex', () => {
    const source = written(of, 'bibtex');
    expect(source).toMatch(/^@online\{p,\n/);
    expect(parsed(of, 'bibtex', true)).toMatchObject({
      type: 'webpage',
      title: 'Coal through Rajin',
      publisher: 'Agency One',
      URL: URL_ONE,
      issued: { 'date-parts': [[2020, 5, 20]] },
      author: [{ family: creditedIn(kind) }],
    });
    expect(source).toContain(`\n  annote = {${passageOf(wording)}},\n`);
    expect(source).not.toContain('abstract');
    expect(source).toContain('Speaker: Ann Speaker, paragraph 4, via Archive Two}');
  });

  test('ris', () => {
    const source = written(of, 'ris');
    const item = parsed(of, 'ris', true);
    expect(item).toMatchObject({ title: 'Coal through Rajin', URL: URL_ONE });
    expect([item['container-title'], item.publisher]).toContain('Agency One');
    expect(item).not.toHaveProperty('abstract');
    const tags = source.split('\r\n');
    expect(tags).toEqual(
      expect.arrayContaining([`AU  - ${creditedIn(kind)}`, 'PY  - 2020', 'DA  - 2020/05/20/']),
    );
    expect(tags).toEqual(
      expect.arrayContaining([`N1  - ${passageOf(wording)}`, 'N1  - Speaker: Ann Speaker']),
    );
    if (kind in RIS_TYPES) expect(tags[0]).toBe(`TY  - ${RIS_TYPES[kind]}`);
    expect(tags.includes('M3  - Interview')).toBe(kind === 'interview');
    expect(tags.includes('N1  - Interview by Di Asker')).toBe(kind === 'interview');
  });

  test('csl', () => {
    const item = parsed(of, 'csl', true);
    const people = { interviewer: [{ literal: 'Di Asker' }], translator: [{ literal: 'Ed Other' }] };
    expect(item).toMatchObject({
      type: CSL_TYPES[kind],
      title: 'Coal through Rajin',
      author: [{ literal: creditedIn(kind) }],
      URL: URL_ONE,
      issued: { 'date-parts': [[2020, 5, 20]] },
      accessed: { 'date-parts': [[2026, 11, 1]] },
      source: 'Archive Two',
      note: `Speaker: Ann Speaker; paragraph 4; via Archive Two; ${passageOf(wording)}`,
      ...(kind === 'interview' && people),
    });
    expect(item).not.toHaveProperty('abstract');
  });
});

test.each(kinds.filter((kind) => kind !== 'news' && kind !== 'interview'))(
  'a source of the kind %s without an address is a document and @misc with its year',
  (kind) => {
    const of = excerpt({ kind, date: '2020' });
    expect(written(of, 'wikipedia')).toContain('{{cite document |');
    expect(written(of, 'bibtex')).toMatch(/^@misc\{p,\n/);
    expect(written(of, 'bibtex')).toContain('\n  howpublished = {{Agency One}},\n  year = {2020},\n');
    for (const format of CitationFormat.options)
      expect(written(of, format)).not.toMatch(/accessed|access-date|Y2/);
  },
);
