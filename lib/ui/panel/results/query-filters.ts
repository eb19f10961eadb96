// Reads and writes the filters in a typed query, so that controls and typing always agree.

/** The filters that have a control. */
export type FilterName = 'kind' | 'viewpoint' | 'voice' | 'lang' | 'publisher' | 'after' | 'before';

const filter = (name: FilterName): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${name}:(?:"([^"]*)"?|(\\S*))`, 'iu');

/** The value of a filter in a query; empty if it has none. */
export function filterIn(query: string, name: FilterName): string {
  const [, quoted, bare] = filter(name).exec(query) ?? [];
  return quoted ?? bare ?? '';
}

/** The query with a filter set, or without that filter for an empty value; other words stay as typed. */
export function withFilter(query: string, name: FilterName, value: string): string {
  const rest = query
    .replace(new RegExp(filter(name), 'giu'), ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const plain = value.replaceAll('"', '').trim();
  if (plain === '') return rest;
  return `${rest} ${name}:${/\s/.test(plain) ? `"${plain}"` : plain}`.trim();
}
