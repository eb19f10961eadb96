// Reads and writes the filters in a typed query, so that controls and typing always agree.

/** The filters that have a control. */
export type FilterName = 'kind' | 'viewpoint' | 'voice' | 'lang' | 'publisher' | 'after' | 'before' | 'sort';

const filter = (name: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${name}:(?:"([^"]*)"?|(\\S*))`, 'iu');

/** The value of a filter in a query; empty if it has none. */
export function filterIn(query: string, name: FilterName): string {
  const [, quoted, bare] = filter(name).exec(query) ?? [];
  return quoted ?? bare ?? '';
}

/** The query without a word before a colon, made of letters alone, and what is written on to it. */
export const withoutWord = (query: string, word: string): string =>
  query
    .replace(new RegExp(filter(word), 'giu'), ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The query with a filter set, or without that filter for an empty value; other words stay as typed. */
export const withFilter = (query: string, name: FilterName, value: string): string =>
  withValue(query, name, value);

/** The query with another name for what was typed before a colon, made of letters alone. */
export const withFilterNamed = (query: string, word: string, name: string): string =>
  query.replace(new RegExp(`(?<![\\p{L}\\p{N}])${word}:`, 'giu'), `${name}:`);

/** The same of any word before a colon, made of letters alone. */
export function withValue(query: string, name: string, value: string): string {
  const rest = withoutWord(query, name);
  const plain = value.replaceAll('"', '').trim();
  if (plain === '') return rest;
  return `${rest} ${name}:${/\s/.test(plain) ? `"${plain}"` : plain}`.trim();
}
