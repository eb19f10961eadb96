// The bundled list of news sites, read from the extension's own file when it is first needed, then kept.
import * as z from 'zod/mini';
import { Site } from '../../model/corpus.ts';
import { readOwnFile } from '../own-file.ts';
import { lazy } from '../waiting/keep.ts';

/**
 * The listed sites by host.
 * @throws ReaderError if the file cannot be read.
 */
export const listedSites = lazy(
  async (): Promise<ReadonlyMap<string, Site>> =>
    readOwnFile('pack/sites.json', async (response) => {
      const sites = z.array(Site).parse(await response.json());
      return new Map(sites.map((site) => [site.host, site]));
    }),
);
