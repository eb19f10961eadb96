// The texts and pictures of the store listings, checked against the stores' limits, the interface's phrases and the
// corpus.
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { ROOT } from '../../dev/store/packages.ts';
import { builtJson, documentOf, section } from './build.ts';

/** The most characters of a name and a summary on addons.mozilla.org; the Chrome Web Store allows a longer name. */
const NAME_LIMIT = 50;
const AMO_SUMMARY_LIMIT = 250;
/** The most characters of the summary in the manifest, which is also the Chrome Web Store's. */
const SUMMARY_LIMIT = 132;
/** The most characters of a description in the Chrome Web Store. */
const DESCRIPTION_LIMIT = 16_000;

/** Width and height in px that the stores require. */
const SIZES: Record<string, [number, number]> = {
  'icon.png': [128, 128],
  'tile.png': [440, 280],
  'popover-light.png': [1280, 800],
  'popover-dark.png': [1280, 800],
  'panel-light.png': [1280, 800],
  'panel-dark.png': [1280, 800],
};

const locales = globSync('locales/*.json', { cwd: ROOT }).map((path) => basename(path, '.json'));
const pack = builtJson('chromium', 'pack/pack.json') as Record<string, object>;

describe.each(locales)('the listing in %s', (locale) => {
  const listing = documentOf(`docs/store/listing/${locale}.md`);
  const phrases = JSON.parse(documentOf(`locales/${locale}.json`));

  it('has the name and summary that the package has, within the limits', () => {
    expect(section(listing, 'Name')).toBe(phrases.extensionName);
    expect(section(listing, 'Summary')).toBe(phrases.extensionDescription);
    expect(phrases.extensionName.length).toBeLessThanOrEqual(NAME_LIMIT);
    expect(phrases.extensionDescription.length).toBeLessThanOrEqual(SUMMARY_LIMIT);
  });

  it('has a longer summary and a description, within the limits', () => {
    const summary = section(listing, 'Summary for addons.mozilla.org');
    expect(summary.length).toBeGreaterThan(section(listing, 'Summary').length);
    expect(summary.length).toBeLessThanOrEqual(AMO_SUMMARY_LIMIT);
    const description = section(listing, 'Description');
    expect(description.length).toBeGreaterThan(AMO_SUMMARY_LIMIT);
    expect(description.length).toBeLessThanOrEqual(DESCRIPTION_LIMIT);
  });

  it('gives the figures of the corpus that is shipped', () => {
    const figures = [...section(listing, 'Description').matchAll(/\d+/g)].map(([figure]) => Number(figure));
    for (const what of ['sources', 'passages', 'entities'])
      expect(figures).toContain(Object.keys(pack[what] ?? {}).length);
  });
});

test('the pictures have the sizes asked for, and there is none besides', () => {
  const folder = join(ROOT, 'docs/store/pictures');
  expect(globSync('*', { cwd: folder }).sort()).toEqual(Object.keys(SIZES).sort());
  for (const [name, size] of Object.entries(SIZES)) {
    // A PNG begins with its signature and a chunk with width and height, big-endian.
    const bytes = readFileSync(join(folder, name));
    expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
    expect([name, bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([name, ...size]);
  }
});
