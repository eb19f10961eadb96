// The library and the list of news sites, loaded from the extension's own files when first needed, then kept.
import * as z from 'zod/mini';
import { openLibrary } from '../../lib/library/library.ts';
import { Site } from '../../lib/model/corpus.ts';
import { browser } from '../../lib/platform/browser.ts';
import { ReaderError } from '../../lib/platform/messages/reader-error.ts';
import { say } from '../../lib/platform/translator.ts';
import { lazy } from '../../lib/platform/waiting/keep.ts';

/**
 * Reads one of the extension's own files. A browser may be out of memory or disk, or be installing an update just then.
 * @throws Plain with the file's name if it cannot be read or is not what it should be.
 */
async function ownFile<T>(path: string, read: (response: Response) => Promise<T>): Promise<T> {
  try {
    const response = await fetch(browser.runtime.getURL(path));
    if (!response.ok) throw new Error(`It was answered with ${response.status}.`);
    return await read(response);
  } catch (cause) {
    throw new ReaderError(say('fileMissing', path), { cause });
  }
}

let mended = (): void => {};

/** Calls back when the pack could be opened after it could not. */
export function onMended(listener: () => void): void {
  mended = listener;
}

/**
 * The bundled pack, opened.
 * @throws Plain if one of its files cannot be read.
 */
export const library = lazy(
  async () => {
    const [pack, gazetteer] = await Promise.all([
      ownFile('pack/pack.json', (response): Promise<unknown> => response.json()),
      ownFile('pack/gazetteer.bin', (response) => response.arrayBuffer()),
    ]);
    try {
      return openLibrary(pack, gazetteer);
    } catch (cause) {
      throw new ReaderError(say('packUnreadable'), { cause });
    }
  },
  () => mended(),
);

/**
 * The shipped list of news sites, by host.
 * @throws Plain if it cannot be read.
 */
export const listedSites = lazy(
  async (): Promise<ReadonlyMap<string, Site>> =>
    ownFile('pack/sites.json', async (response) => {
      const sites = z.array(Site).parse(await response.json());
      return new Map(sites.map((site) => [site.host, site]));
    }),
);
