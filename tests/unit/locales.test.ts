// The languages of the interface: every one has every phrase, every phrase is said, and nothing is said without one.
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { phrasesIn, wordsIn } from './phrases-in-source.ts';

/** The browsers' and shops' limits on the texts of a manifest, in UTF-16 units. */
const LIMITS = { extensionName: 75, extensionShortName: 12, extensionDescription: 132 };

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');
const phrasesOf = (path: string): Record<string, string> => JSON.parse(read(path));
const paths = globSync('locales/*.json', { cwd: ROOT });
const en = phrasesOf('locales/en.json');

/** Stems of the phrases that come in forms: in English each has a form for "other". */
const stems = Object.keys(en).flatMap((name) =>
  name.endsWith('_other') ? [name.slice(0, -'_other'.length)] : [],
);
const isForm = (name: string) => stems.some((stem) => name.startsWith(`${stem}_`));
const plain = Object.keys(en).filter((name) => !isForm(name));
const parts = (phrase: string | undefined) => [...new Set(phrase?.match(/\$\d/g))].sort();

test('there are at least four languages', () => {
  const names = paths.map((path) => basename(path, '.json'));
  expect(names).toEqual(expect.arrayContaining(['en', 'ko', 'ru', 'zh_CN']));
});

describe.each(paths)('%s', (path) => {
  const phrases = phrasesOf(path);
  const { locale = '' } = phrases;

  test('has the phrases of English, and the plural forms of its language', () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    const forms = stems.flatMap((stem) => pluralCategories.map((category) => `${stem}_${category}`));
    expect(Object.keys(phrases).sort()).toEqual([...plain, ...forms].sort());
  });

  test('has the same parts in each phrase', () => {
    for (const [name, phrase] of Object.entries(phrases)) {
      const english = en[isForm(name) ? name.replace(/_[a-z]+$/, '_other') : name];
      expect([name, parts(phrase)]).toEqual([name, parts(english)]);
    }
  });

  test('is in order, without markup, blanks at the ends or other signs of a placeholder', () => {
    expect(Object.keys(phrases)).toEqual(Object.keys(phrases).toSorted());
    for (const phrase of Object.values(phrases)) {
      expect(phrase).toMatch(/^\S(?:.*\S)?$/s);
      expect(phrase).not.toMatch(/[<>]|\$(?![1-9])/);
    }
  });

  test('names its own language as browsers do', () => {
    expect(locale.replace('-', '_')).toMatch(new RegExp(`^${basename(path, '.json')}`));
    expect(Intl.DateTimeFormat.supportedLocalesOf(locale)).toEqual([locale]);
  });

  test.each(Object.entries(LIMITS))('keeps to the limit of %s', (name, limit) => {
    expect(phrases[name]?.length).toBeLessThanOrEqual(limit);
  });
});

test('browsers take names of phrases for the same whatever the case of their letters', () => {
  const names = Object.keys(en);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z][a-zA-Z]*(?:_(?:one|other))?$/);
});

describe('the sources', () => {
  const sources = globSync('{lib,entrypoints}/**/*.{ts,tsx}', { cwd: ROOT });
  const said = sources.map((path) => phrasesIn(read(path)));
  const inManifest = [...read('wxt.config.ts').matchAll(/__MSG_(\w+)__/g)].map(([, name = '']) => name);
  const known = new Set([...plain, ...stems]);

  test('use no phrase that does not exist', () => {
    const names = [...said.flatMap(({ names }) => names), ...inManifest];
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });

  test('use every phrase that exists', () => {
    const all = new Set([...said.flatMap(({ names, tables }) => [...names, ...tables]), ...inManifest]);
    expect([...known].filter((name) => !all.has(name))).toEqual([]);
  });

  test.each(sources.filter((path) => path.endsWith('.tsx')))('%s shows text only in phrases', (path) => {
    expect(wordsIn(read(path))).toEqual([]);
  });
});

describe('the reading of sources', () => {
  test('finds the phrases used', () => {
    const source = `
      const a = { x: 'one', y: 'two' } as const satisfies Record<string, Phrase>;
      const b: Record<Kind, Phrase> = { x: 'three' };
      const other = { x: 'never' };
      const wrong = (what: Phrase) => say(what);
      const c = isIt === 'no' ? say(on ? 'four' : 'five', 'part') : sayCount('six', 2) + wrong('seven');
    `;
    expect(phrasesIn(source)).toEqual({
      names: ['four', 'five', 'six', 'seven'],
      tables: ['one', 'two', 'three'],
    });
  });

  test('finds text without a phrase', () => {
    const source = `const a = (
      <p title="one" aria-label={on ? 'two' : say('x')} class="never">
        three{' four'}
        {!on && 'five'} · {mode === 'never' ? say('x') : \`six \${name}\`}
        <>{say('x')}, слово</>
        <Note label={'seven'} kind="never">{names.map((name) => <b key="never">eight</b>)}</Note>
      </p>
    );`;
    expect(wordsIn(source).toSorted()).toEqual(
      ['one', 'two', 'three', 'four', 'five', 'six', ', слово', 'seven', 'eight'].toSorted(),
    );
  });
});
