// Counts in words: "1 source", "12 sources", and the lines that say how much the corpus knows.
import type { Coverage } from '../model/pack.ts';
import { formatYears } from './dates.ts';
import { languageLabel } from './labels.ts';
import { sayCount } from './words.ts';

const number = new Intl.NumberFormat('en-GB');

/** "1 source", "1,204 sources"; `many` where the plural is not the word and an s. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${number.format(count)} ${count === 1 ? one : many}`;
}

/** The short form for a popover: "12 sources · 2015–2026". */
export function coverageLine({ sources, first, last }: Coverage): string {
  if (sources === 0) return 'No sources yet';
  const years = formatYears(first, last);
  return years === undefined ? sayCount('sources', sources) : `${sayCount('sources', sources)} · ${years}`;
}

/** The whole of it in one sentence: "6 sources by 4 publishers, 2018–2025". */
export function coverageSentence({ sources, publishers, first, last }: Coverage): string {
  const years = formatYears(first, last);
  const by = `${sayCount('sources', sources)} by ${counted(publishers.length, 'publisher')}`;
  return years === undefined ? `${by}, undated` : `${by}, ${years}`;
}

/** "English, Russian". */
export function languagesLine({ languages }: Coverage): string {
  return languages.map(languageLabel).join(', ');
}
