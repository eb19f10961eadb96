// Looking up in a record by a key that comes from outside.

/** What a record itself has under a key: never what every object has, as under "constructor" or "toString". */
export function entryOf<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
