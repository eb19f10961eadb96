// Everything that reads text from outside takes linear time on text made to be slow, be it a page's, an address or a query.
import { expect, it } from 'vitest';
import { cite } from '../../lib/corpus/citation/cite.ts';
import { textFragment } from '../../lib/corpus/citation/fragment.ts';
import { contextTermsIn } from '../../lib/gazetteer/context-terms.ts';
import { HeadlineText } from '../../lib/linking/context/headline.ts';
import { documentWords } from '../../lib/linking/document/document-words.ts';
import { findMentions, findTyped } from '../../lib/linking/link.ts';
import { CitationFormat } from '../../lib/model/settings.ts';
import { day } from '../../lib/page/blocks/page-context.ts';
import { conceptList, conceptsIn } from '../../lib/search/concepts.ts';
import { figureTerms } from '../../lib/search/figure-terms.ts';
import { parseQuery } from '../../lib/search/query-parser.ts';
import { dateInAddress } from '../../lib/text/address-date.ts';
import { fold, foldName, openHyphens } from '../../lib/text/fold.ts';
import { english } from '../../lib/text/languages/en/rules.ts';
import { latinRules, rulesOf } from '../../lib/text/languages/written-in.ts';
import { sentenceMap } from '../../lib/text/sentence-map.ts';
import { sentenceAround } from '../../lib/text/sentences.ts';
import { searchTerms } from '../../lib/text/terms.ts';
import { readValue } from '../../lib/ui/chart/number.ts';
import { filterIn, withFilter } from '../../lib/ui/panel/results/query-filters.ts';
import { excerpt } from './corpus/citation/excerpt.ts';
import { entity, gazetteerOf } from './gazetteer/entities.ts';
import { growth, LINEAR } from './growth.ts';

/** What is repeated: each is the worst case of some pattern that a regular expression or a loop may look for. */
const PATTERNS = [
  ...['a', 'A', 'Aa', '1', ' ', '\n', '.', '-', "'", '"', '(', '“', '/', ':', '{', '\\', '%'],
  ...[
    'a ',
    'A. ',
    '1 ',
    '1,',
    '111,',
    '111 ',
    '1.',
    '. ',
    '.”',
    '? "',
    '\n \n',
    ' \n',
    "a'",
    'a-',
    'A.A.',
    'a: ',
    '…',
  ],
  ...[
    'a:"',
    'kind:',
    'kind:a ',
    '"a" ',
    '2020/',
    '2020-05',
    '/2020/05/20',
    '20200520',
    'http://',
    '@a{',
    'ER  - ',
  ],
  ...[
    'million ',
    'half an ',
    'a million ',
    '5 ',
    '5 천',
    '2만 5천',
    'тысяч ',
    'Ба',
    'а ',
    '가',
    '가 ',
    '대사에게',
    '中',
    '中国',
    'か',
  ],
  ...['\u0301', 'a\u0301', '\u00ad', 'a\u00ad', '\u200d', '😀', '\ud83d', 'ᅡ', 'ﷺ', '\u2028', 'İ'],
  ...[
    'Kim ',
    'US ',
    'US-',
    'US, ',
    'US (US) ',
    'Mr. Kim ',
    'Battle of ',
    'Rason, Idaho ',
    '«Rason» ',
    '“Rason ',
    '라선',
    '罗先',
    'A. Matsegora A. ',
  ],
];

const gazetteer = gazetteerOf([
  entity(
    'rason',
    { en: ['Rason'], ko: ['라선'], zh: ['罗先'] },
    { lowPrior: ['Rason'], contextWords: ['a million', '대사'] },
  ),
  entity('kim', { en: ['Kim Jong Un'], ko: ['김정은'] }, { kind: 'person' }),
  entity('matsegora', { en: ['Alexander Matsegora', 'Matsegora'] }, { kind: 'person' }),
  entity('us', { en: ['US', 'United States'] }, { kind: 'organisation', geopolitical: true }),
]);
const concepts = conceptList([{ id: 'a', terms: { en: ['a a a a', 'a million'], ko: ['대사'] } }]);
const end = (text: string) => text.length - 1;

/** What reads text from outside. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  fold: (text) => fold(text),
  names: (text) => foldName(text),
  hyphens: (text) => openHyphens(text),
  terms: (text) => searchTerms(text),
  'context terms': (text) => contextTermsIn(text),
  notions: (text) => conceptsIn(concepts, searchTerms(text)),
  figures: (text) => figureTerms(text),
  'the sentence at the beginning': (text) => sentenceAround(text, 0, 1),
  'the sentence at the end': (text) => sentenceAround(text, end(text), text.length),
  sentences: (text) => {
    const sentenceOf = sentenceMap(text);
    for (let start = 0; start < text.length; start += 10) sentenceOf({ start, end: start + 1 }, 400);
  },
  headlines: (text) => {
    const headlines = new HeadlineText(text);
    for (let start = 0; start < text.length; start += 100)
      headlines.isHeadline({ start, end: start + 400 }, ['Kim']);
  },
  'the language': (text) => [latinRules(undefined, [text]), rulesOf(text, english)],
  'words of a page': (text) => documentWords([text]).isName('x'),
  mentions: (text) => findMentions(gazetteer, [text], { title: text }),
  'forms of a name': (text) => english.forms(`Office of the WPK ${text}`, 'organisation'),
  'numbers in a chart': (text) => readValue(text),
  'names typed': (text) => findTyped(gazetteer, text),
  queries: (text) => parseQuery(text),
  filters: (text) => [filterIn(text, 'kind'), withFilter(text, 'kind', text)],
  days: (text) => day(text),
  addresses: (text) => dateInAddress(`https://a.example/${text}`, 2026),
  fragments: (text) => textFragment('https://a.example/', text.toWellFormed()),
  citations: (text) => {
    const said = excerpt(
      { title: text, author: text, kind: 'analysis' },
      { text, quoted: text, place: text },
    );
    for (const format of CitationFormat.options) cite(said, { format, excerpt: true }, '2026-11-01');
  },
};

/** Quadratic work on four times so many code units takes far longer than what counts as noise, and linear work none. */
const SIZE = 2_000;
/** In ms; only for a machine so busy that it hardly gets to the test. What is measured is the processor's time. */
const PATIENCE = 120_000;

it.each(Object.entries(READERS))('reading %s', { timeout: PATIENCE }, (_what, read) => {
  const slow = PATTERNS.filter((pattern) => {
    const texts = new Map<number, string>();
    const work = (size: number) => {
      const text = texts.get(size) ?? `${pattern.repeat(Math.ceil(size / pattern.length))}!x`;
      texts.set(size, text);
      return read(text);
    };
    return growth(work, SIZE) >= LINEAR;
  });
  expect(slow).toEqual([]);
});
