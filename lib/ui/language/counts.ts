// Phrases for how much the corpus knows.
import type { Coverage } from '../../model/pack.ts';
import { formatYears } from './dates.ts';
import { listed, say, sayCount } from './i18n.ts';
import { languageLabel } from './labels.ts';

/** The short form for a popover: "12 sources · 2015–2026". */
export function coverageLine({ sources, first, last }: Coverage): string {
  if (sources === 0) return say('noSources');
  const years = formatYears(first, last);
  return years === undefined ? sayCount('sources', sources) : `${sayCount('sources', sources)} · ${years}`;
}

/** All of it in one sentence: "6 sources by 4 publishers, 2018–2025". */
export function coverageSentence({ sources, publishers, first, last }: Coverage): string {
  const years = formatYears(first, last);
  const counts = [sayCount('sources', sources), sayCount('publishers', publishers.length)];
  return years === undefined ? say('coverageUndated', ...counts) : say('coverageDated', ...counts, years);
}

/** "English, Russian". */
export function languagesLine({ languages }: Coverage): string {
  return listed(languages.map(languageLabel));
}
