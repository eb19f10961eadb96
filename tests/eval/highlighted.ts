// Which highlighted words say nothing of what a sentence and an excerpt share: numbers and words that stand everywhere.
import type { Excerpt } from '../../lib/model/evidence.ts';
import { searchTerms } from '../../lib/text/terms.ts';
import { pack } from './rankings.ts';

/** A word is ubiquitous that stands in more of the pack's passages than this: in 404 the tenth is about a dozen sources. */
const UBIQUITOUS_SHARE = 0.1;
/** Smaller whole numbers without a unit are counts and days of the month. */
const SMALL_NUMBER = 32;

const ONES =
  'one two three four five six seven eight nine ten eleven twelve dozen twenty thirty half first second';
/** Months, cardinals and verbs of reporting: what the judges of real sentences called trivial. */
const TRIVIAL = new Set(
  [
    ...Array.from({ length: 12 }, (_, month) =>
      new Date(2020, month).toLocaleString('en', { month: 'long' }),
    ),
    ONES,
    'stated said reported told according announced added noted described called wrote year month day week time',
  ]
    .join(' ')
    .toLowerCase()
    .split(' ')
    .flatMap((word) => [word, ...searchTerms(word).map(({ term }) => term)]),
);

const frequency = new Map<string, number>();
for (const { text } of pack.passages) {
  for (const term of new Set(searchTerms(text).map(({ term }) => term)))
    frequency.set(term, (frequency.get(term) ?? 0) + 1);
}

/** How many highlights the excerpts have, and how many of them are trivial or ubiquitous. */
export function highlightsOf(excerpts: readonly Excerpt[]): { all: number; trivial: number; most: number } {
  const texts = excerpts.map(({ passage, highlights }) =>
    highlights.map(({ start, end }) => passage.text.slice(start, end)),
  );
  return {
    all: texts.flat().length,
    trivial: texts.flat().filter(saysNothing).length,
    most: Math.max(0, ...texts.map((spans) => spans.length)),
  };
}

function saysNothing(text: string): boolean {
  const terms = searchTerms(text).map(({ term }) => term);
  return terms.every(
    (term) =>
      TRIVIAL.has(term) ||
      (/^\d+$/.test(term) && Number(term) < SMALL_NUMBER) ||
      /^(?:19|20)\d\d$/.test(term) ||
      (frequency.get(term) ?? 0) / pack.passages.length > UBIQUITOUS_SHARE,
  );
}
