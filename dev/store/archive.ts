// Writes and reads zip archives that depend only on the names and bytes of the files in them.
import { unzipSync, zipSync } from 'fflate';

/** Files by their paths in an archive, with slashes. */
export type Files = Record<string, Uint8Array>;

/**
 * The date of every file: the first that a zip archive can hold. The format has no time zone, so this is local time,
 * which reads the same everywhere.
 */
const DATE = new Date(1980, 0, 1);
/**
 * The highest level of deflate. The compressor is plain JavaScript, because zlib's output varies with the processor.
 */
const LEVEL = 9;

/** Packs files, in the order of their names. */
export function archive(files: Files): Uint8Array {
  const names = Object.keys(files).sort();
  const sorted = names.map((name) => [name, files[name] ?? new Uint8Array()] as const);
  return zipSync(Object.fromEntries(sorted), { mtime: DATE, level: LEVEL });
}

/**
 * Unpacks an archive.
 * @throws Error if the bytes are not a zip archive.
 */
export const unpack = (bytes: Uint8Array): Files => unzipSync(bytes);
