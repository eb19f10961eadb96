// Reads files of the extension's own: the pack and its manifest, the list of news sites, the outlines of maps.
import { browser } from './browser.ts';
import { ReaderError } from './messages/reader-error.ts';
import { say } from './translator.ts';

/**
 * Reads one of the extension's own files. A browser may be out of memory or disk, or be installing an update just then.
 * @throws ReaderError with the file's name if it cannot be read or is not what it should be.
 */
export async function readOwnFile<T>(path: string, read: (response: Response) => Promise<T>): Promise<T> {
  try {
    const response = await fetch(browser.runtime.getURL(path));
    if (!response.ok) throw new Error(`It was answered with ${response.status}.`);
    return await read(response);
  } catch (cause) {
    throw new ReaderError(say('fileMissing', path), { cause });
  }
}
