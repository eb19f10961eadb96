// How common a search term is in its language at large, whatever a corpus is about.
import table from './words.json' with { type: 'json' };

/** Terms that the table lacks are rarer than all of it; taken as the top of the next bucket below. */
const RARE = 3.75;

const zipfs = new Map(
  Object.entries(table.zipf).flatMap(([zipf, terms]) =>
    terms.split(' ').map((term): [string, number] => [term, Number(zipf)]),
  ),
);

/**
 * The Zipf value of a term of searchTerms, about 3.75…7.5: the logarithm of how often it stands in a billion words, in
 * steps of a half (data: wordfreq; words.json says where it is from).
 */
export function zipfOf(term: string): number {
  return zipfs.get(term) ?? RARE;
}
