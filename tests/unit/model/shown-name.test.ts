// The name that an entity is shown by: the first in the reader's language, or else the corpus's own.
import { expect, test } from 'vitest';
import { shownName } from '../../../lib/model/shown-name.ts';

const port = {
  name: 'Rajin port',
  aliases: {
    en: ['Port of Rajin', 'Rajin'],
    ru: ['порт Раджин', 'Раджин'],
    'zh-Hans': ['罗津港'],
    ko: [],
    sr: ['iPhone'],
    tr: ['istanbul limanı'],
  },
};

test.each([
  ['ru', { name: 'Порт Раджин', nameLanguage: 'ru' }],
  ['ru-RU', { name: 'Порт Раджин', nameLanguage: 'ru' }],
  ['zh-CN', { name: '罗津港', nameLanguage: 'zh-Hans' }],
  // In the corpus's own language, it is the name and not one of those by which pages call it.
  ['en', { name: 'Rajin port' }],
  ['en-GB', { name: 'Rajin port' }],
  // None in that language.
  ['ko', { name: 'Rajin port' }],
  ['fr', { name: 'Rajin port' }],
  // A word with a capital inside keeps its form, and capitals are those of the language.
  ['sr', { name: 'iPhone', nameLanguage: 'sr' }],
  ['tr', { name: 'İstanbul limanı', nameLanguage: 'tr' }],
])('for readers of %s', (language, shown) => {
  expect(shownName(port, language, 'en')).toEqual(shown);
});
