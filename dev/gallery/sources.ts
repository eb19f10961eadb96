// Made-up excerpts in the style of the corpus, for looking at the components; none of it is evidence.
import type { Source, Voice } from '../../lib/model/corpus.ts';
import type { Excerpt } from '../../lib/model/evidence.ts';

const interview: Source = {
  id: 'interview',
  title: 'Посол РФ в КНДР: Россию не радует глубокая заморозка диалога',
  publisher: 'Interfax',
  date: '2020-05-20',
  url: 'https://example.org/interview/709350',
  language: 'ru',
  kind: 'interview',
  viewpoint: 'independent',
};

const agency: Source = {
  id: 'agency',
  title: 'Посол РФ: в Раджине четыре месяца нет грузов',
  publisher: 'RIA Novosti',
  via: 'Rambler',
  url: 'https://example.org/politics/39051585-a-very-long-address-that-nobody-should-ever-see-on-the-card.html',
  language: 'ru',
  kind: 'news',
  viewpoint: 'russian-official',
};

const imagery: Source = {
  id: 'imagery',
  title: 'Coal Returns to Rason',
  publisher: '38 North',
  date: '2025-03',
  url: 'https://example.org/38north/rason-coal',
  language: 'en',
  kind: 'analysis',
  viewpoint: 'independent',
};

const korean: Source = {
  id: 'korean',
  title: '라진항 석탄 수출, 4월부터 다시 늘어',
  publisher: 'News1 Global',
  date: '2024-06-11',
  language: 'ko',
  kind: 'news',
  viewpoint: 'rok-official',
};

const panel: Source = {
  id: 'panel',
  title: '[Final report of the Panel of Experts, annexes on maritime deliveries]',
  publisher: 'United Nations Security Council (1718 Committee site)',
  date: '2019',
  url: 'https://example.org/un/s-2019-171',
  language: 'en',
  kind: 'un-document',
  viewpoint: 'un',
};

const appeal: Source = {
  id: 'appeal',
  title: 'Open letter on the port',
  publisher: 'Friends of the Tumen',
  date: '2021-11',
  language: 'en',
  kind: 'official-statement',
  viewpoint: 'advocacy',
};

const party: Source = {
  ...appeal,
  id: 'party',
  publisher: 'KCNA',
  date: '2019-12-31',
  viewpoint: 'dprk-official',
};
const state: Source = {
  ...appeal,
  id: 'state',
  publisher: 'US Mission to the UN',
  date: '2017-12-22',
  viewpoint: 'us-official',
};

/** The voice of the ambassador, whom several outlets print. */
export const ambassador: Voice = { viewpoint: 'russian-official', role: 'Russia’s ambassador to the DPRK' };

/** An excerpt whose `lit` words are highlighted, each at its first position in the text. */
function excerpt(
  id: string,
  source: Source,
  speaker: string,
  text: string,
  lit: string[],
  more: Partial<Excerpt['passage']> = {},
): Excerpt {
  const highlights = lit.map((word) => ({
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
  }));
  return {
    passage: { id, source: source.id, text, wording: 'note', speaker, entities: ['rason'], ...more },
    source,
    highlights,
  };
}

const LONG =
  'Four ships called at the third pier between April and June, and the heaps of coal on its quay grew and shrank with them; wagons of the Russian gauge stood on the branch line on nine of eleven clear days, yet no image shows coal being unloaded from them, and the analysts write that the mines of the north could as well have supplied it.';

/** The same excerpt with names that open cards, each at its first position in the text. */
function withNames(of: Excerpt, names: Record<string, string>): Excerpt {
  const { text } = of.passage;
  const mentions = Object.entries(names).map(([entity, name]) => {
    const start = text.indexOf(name);
    return { block: 0, start, end: start + name.length, entity, confidence: 1, others: [] };
  });
  return { ...of, mentions };
}

const made = {
  fear: excerpt(
    'p1',
    agency,
    'Alexander Matsegora',
    'Not a ton of cargo had passed through Rajin for four months: no coal shipper wanted to go there.',
    ['cargo', 'Rajin', 'coal'],
    { place: 'paragraph 7', date: '2018', quoted: 'обстановка ужаса', voice: ambassador },
  ),
  exempt: excerpt(
    'p2',
    interview,
    'Alexander Matsegora',
    'Transit of Russian coal by rail from Khasan to the port of Rajin is exempt from the sanctions.',
    ['Russian coal', 'Khasan', 'Rajin'],
    { place: 'answer 12', date: '2020-05', voice: ambassador },
  ),
  imagery: excerpt('p3', imagery, '38 North', LONG, ['coal', 'Russian gauge'], {
    place: 'section “Pier No. 3”',
    date: '2024-04/2024-06',
  }),
  korean: excerpt(
    'p4',
    korean,
    'National Intelligence Service (ROK), via a lawmaker',
    'About 130,000 tons of coal left the port of 라진 (Rajin) in two months.',
    ['130,000 tons', '라진'],
    { place: 'whole item', date: '2024-04/2024-05', voice: { viewpoint: 'rok-official' } },
  ),
  panel: excerpt(
    'p5',
    panel,
    'Panel of Experts established pursuant to resolution 1874 (2009)',
    'Coal of Russian origin may pass through Rajin if the Committee is told beforehand.',
    ['Coal', 'Rajin'],
    { place: 'annex 49, paragraph 3' },
  ),
  appeal: excerpt(
    'p6',
    appeal,
    'Friends of the Tumen',
    'The pier should serve passengers, not coal.',
    ['pier'],
    { wording: 'verbatim' },
  ),
  party: excerpt('p7', party, 'WPK Central Committee', 'The zone is to live by its own strength.', [], {
    place: 'report',
    voice: { viewpoint: 'dprk-official' },
  }),
  state: excerpt(
    'p8',
    state,
    'US Mission to the UN',
    'The text leaves the rail and port project alone.',
    ['port'],
    {
      place: 'fact sheet',
    },
  ),
};

/** One excerpt per awkward case. */
export const excerpts = {
  elsewhere: { ...made.korean, source: made.fear.source },
  ...made,
  named: withNames(made.exempt, { khasan: 'Khasan', rajin: 'the port of Rajin' }),
};
