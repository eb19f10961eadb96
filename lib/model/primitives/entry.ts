// Looks up an untrusted key in a record.

/** A record's own value under a key, never an inherited one, as under "constructor" or "toString". */
export function entryOf<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
