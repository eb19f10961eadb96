// RIS, BibTeX and CSL-JSON, read back by a parser that is not ours.
import { describe, expect, test } from 'vitest';
import { cite } from '../../../../lib/corpus/citation/cite.ts';
import { bundledManifest } from '../../bundled-manifest.ts';
import { excerpt, FULL_URL, full, korean, SPECIALS } from './excerpt.ts';
import { parsed } from './parsed.ts';

const day = (...parts: number[]) => ({ 'date-parts': [parts] });
const accessed = '2026-11-01';

describe.each(['ris', 'bibtex', 'csl'] as const)('%s', (format) => {
  test('keeps a Russian title, publisher and the address with its fragment', () => {
    const item = parsed(full, format);
    expect(item).toMatchObject({ id: 'ria-p7', title: 'Посол: «в Раджине» нет грузов', URL: FULL_URL });
    expect([item['container-title'], item.publisher]).toContain('РИА Новости');
  });

  test('tells the place in the document and where the copy was seen', () => {
    const note = String(parsed(full, format).note);
    expect(note).toContain('paragraph 49');
    expect(note).toContain('via Rambler');
  });

  test('keeps Hangul', () => {
    expect(parsed(korean, format)).toMatchObject({ title: '라진항, 석탄 재개' });
  });

  test.each([
    ['2024', day(2024)],
    ['2024-03', day(2024, 3)],
  ])('dates a document of %s no more precisely', (date, issued) => {
    expect(parsed(excerpt({ kind: 'analysis', date }), format).issued).toEqual(issued);
  });

  test('gives a document without a date none', () => {
    expect(parsed(excerpt({}), format).issued).toBeUndefined();
  });

  test('names a speaker who is not the author', () => {
    expect(String(parsed(excerpt({ author: 'Bo Writer' }), format).note)).toContain('Speaker: Ann Speaker');
    expect(String(parsed(excerpt({ author: 'Ann Speaker' }), format).note)).not.toContain('Speaker:');
  });

  test.each(bundledManifest.sourceKinds.map(({ id }) => id))(
    'is one item for a source of the kind %s',
    (kind) => {
      const item = parsed(excerpt({ kind, url: 'https://one.example/' }), format);
      expect(item).toMatchObject({ title: 'Coal through Rajin', URL: 'https://one.example/' });
      expect([item['container-title'], item.publisher]).toContain('Agency One');
    },
  );

  test('comes through with every sign that a format takes for its own', () => {
    const hostile = excerpt({ title: SPECIALS, kind: 'analysis', author: SPECIALS });
    const item = parsed(hostile, format);
    expect(item.title).toBe(SPECIALS);
    expect(JSON.stringify(item.author)).toContain(JSON.stringify(SPECIALS).slice(1, -1));
  });

  test('is not broken out of by line breaks', () => {
    const hostile = excerpt(
      { title: 'One\r\nER  - \r\nTY  - BOOK\n}@book{x,' },
      { text: 'Two\nAU  - Nobody' },
    );
    expect(parsed(hostile, format, true).title).toBe('One ER - TY - BOOK }@book{x,');
  });
});

test('RIS and CSL-JSON know the day of publication and of access', () => {
  const report = excerpt({ kind: 'analysis', date: '2020-05-20', url: 'https://one.example/' });
  const dates = { issued: day(2020, 5, 20), accessed: day(2026, 11, 1) };
  expect(parsed(report, 'ris')).toMatchObject(dates);
  expect(parsed(report, 'csl')).toMatchObject(dates);
});

test('BibTeX knows the days in fields of its own', () => {
  const text = cite(full, { format: 'bibtex', excerpt: true }, accessed);
  expect(text).toContain('  year = {2020},\n  month = may,\n  date = {2020-05-20},\n');
  expect(text).toContain('  urldate = {2026-11-01},\n');
  expect(text).not.toContain('accessed');
});

test('CSL-JSON tells who answers and who asks in an interview, and leaves unknown fields out', () => {
  expect(parsed(full, 'csl')).toMatchObject({
    type: 'interview',
    author: [{ literal: 'Alexander Matsegora' }],
    interviewer: [{ literal: 'Наталия Портякова' }],
  });
  expect(cite(excerpt({}), { format: 'csl', excerpt: false }, accessed)).not.toMatch(/null|undefined|URL/);
});

test('RIS has CRLF line ends and nothing but tagged lines', () => {
  const lines = cite(full, { format: 'ris', excerpt: true }, accessed).split('\r\n');
  expect(lines.pop()).toBe('');
  expect(lines).toContain('PY  - 2020');
  expect(lines).toContain('DA  - 2020/05/20/');
  for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
});
