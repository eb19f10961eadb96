// Excerpts for the tests of citations: a bare one to which fields are added, and one full of every format's specials.
import type { Passage, Source } from '../../../../lib/model/corpus.ts';
import type { CitableExcerpt } from '../../../../lib/model/evidence.ts';
import { bundledManifest } from '../../bundled-manifest.ts';

/** What the bundled corpus cites documents of a kind as. */
const citedAs = (kind: string): CitableExcerpt['citedAs'] =>
  bundledManifest.sourceKinds.find(({ id }) => id === kind)?.citedAs ?? 'webpage';

/** An excerpt with nothing but what is required, and the fields given. */
export function excerpt(source: Partial<Source>, passage: Partial<Passage> = {}): CitableExcerpt {
  return {
    citedAs: citedAs(source.kind ?? 'news'),
    source: {
      id: 's',
      title: 'Coal through Rajin',
      publisher: 'Agency One',
      language: 'en',
      kind: 'news',
      viewpoint: 'independent',
      ...source,
    },
    passage: {
      id: 'p',
      source: 's',
      text: 'Text.',
      wording: 'note',
      speaker: 'Ann Speaker',
      entities: ['rason'],
      ...passage,
    },
    highlights: [],
  };
}

/** All that is special in LaTeX, RIS, HTML, Markdown or wikitext. */
export const SPECIALS = `50% of {A} & B_C #1 $2 ~ ^ \\d <b>"x"</b> 'y' ''z'' [a](b) [[c|d]] {{e|f=g}} *h* \`i\` |`;

/** An interview with everything known, in Russian. */
export const full: CitableExcerpt = excerpt(
  {
    title: 'Посол: «в Раджине» нет грузов',
    publisher: 'РИА Новости',
    via: 'Rambler',
    author: 'Наталия Портякова',
    date: '2020-05-20',
    url: 'https://one.example/a_(b)?c=1&d=50%25',
    language: 'ru',
    kind: 'interview',
    viewpoint: 'russian-official',
  },
  { id: 'ria-p7', place: 'paragraph 49', speaker: 'Alexander Matsegora', quoted: 'обстановка ужаса' },
);

/** The full excerpt's address with its text fragment. */
export const FULL_URL = `https://one.example/a_(b)?c=1&d=50%25#:~:text=${encodeURIComponent('обстановка ужаса')}`;

/** Another Korean report, of which only the month is known and no address. */
export const korean: CitableExcerpt = excerpt(
  { title: '라진항, 석탄 재개', publisher: '뉴스1', date: '2024-03', language: 'ko' },
  { id: 'news1-p1', speaker: '통일부 당국자' },
);
