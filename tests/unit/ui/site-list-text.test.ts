// The reader's sites as text: what may be typed and pasted, what is wrong and in which line, and that nothing is lost.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSiteList, siteListText } from '../../../lib/ui/options/site-list-text.ts';

const label = fc.stringMatching(/^[a-z](?:[a-z0-9]{0,6})$/);
const host = fc.tuple(label, label).map((labels) => labels.join('.'));
const settings = fc.record({
  sites: fc.dictionary(host, fc.constantFrom('on' as const, 'off' as const)),
  quiet: fc.uniqueArray(host),
});

test('what is written is read back the same', () => {
  fc.assert(
    fc.property(settings, ({ sites, quiet }) => {
      const read = readSiteList(siteListText({ sites, quiet }));
      expect(read.problems).toEqual([]);
      expect(read.sites).toEqual({ ...sites });
      expect(read.quiet.toSorted()).toEqual(quiet.toSorted());
    }),
  );
});

test('is in the order of the hosts, whatever their sign', () => {
  const sites = { 'b.org': 'on', 'a.org': 'off' } as const;
  expect(siteListText({ sites, quiet: ['aa.org'] })).toBe('-a.org\n~aa.org\nb.org\n');
});

describe('reading', () => {
  test.each([
    ['example.org', { 'example.org': 'on' }],
    ['  - Example.ORG ', { 'example.org': 'off' }],
    ['*.example.org', { 'example.org': 'on' }],
    ['https://www.example.org/2024/05/a?b=c#d', { 'example.org': 'on' }],
    ['http://news.example.org', { 'news.example.org': 'on' }],
    ['-https://example.org/', { 'example.org': 'off' }],
    ['новости.рф', { 'xn--b1amnebsh.xn--p1ai': 'on' }],
    ['a.org\r\n\r\n-b.org\r\n', { 'a.org': 'on', 'b.org': 'off' }],
    ['a.org\na.org', { 'a.org': 'on' }],
  ])('%j', (text, sites) => expect(readSiteList(text)).toEqual({ sites, quiet: [], problems: [] }));

  test('a site may be on and quiet', () => {
    expect(readSiteList('a.org\n~a.org')).toEqual({
      sites: { 'a.org': 'on' },
      quiet: ['a.org'],
      problems: [],
    });
  });
});

describe('what is wrong', () => {
  test.each([
    ['localhost', 'is not a host name'],
    ['exa_mple.org', 'is not a host name'],
    ['me:secret@example.org', 'is not a host name'],
    ['a.org b.org', 'has a space in it; write one site per line.'],
    ['file:///home/x', 'is not a web address'],
    ['example.org:8080', 'names a port; write example.org'],
    ['example.org/ru', 'only whole sites can be switched; write example.org.'],
    ['-', 'The host name is missing'],
  ])('%s', (text, message) => {
    const { problems } = readSiteList(`good.org\n\n${text}`);
    expect(problems).toEqual([{ line: 3, message: expect.stringContaining(message) }]);
  });

  test('a site that is both on and off, with both lines', () => {
    expect(readSiteList('a.org\nb.org\n-a.org').problems).toEqual([
      { line: 3, message: 'a.org is off here and on in line 1; remove one of the two.' },
    ]);
  });

  test('is all reported at once', () => {
    expect(readSiteList('x\na.org\ny z\n').problems.map(({ line }) => line)).toEqual([1, 3]);
  });
});
