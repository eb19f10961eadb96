// Reads files of the extension's own: the pack and its manifest, the list of news sites, the outlines of maps.
import { browser } from './browser.ts';
import { ReaderError } from './messages/reader-error.ts';
import { say } from './translator.ts';

/**
 * Reads one of the extension's own files. It can fail when the browser is out of memory or disk space, or is installing
 * an update.
 * @throws ReaderError with the file's name if it cannot be read or is not valid.
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
