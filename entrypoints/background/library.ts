// The library and the list of news sites, loaded from the extension's own files when first needed, then kept.
import * as z from 'zod/mini';
import { type Library, openLibrary } from '../../lib/library/open.ts';
import { Site } from '../../lib/model/corpus.ts';
import { browser } from '../../lib/platform/browser.ts';

const ownFile = (path: string): Promise<Response> => fetch(browser.runtime.getURL(path));

let opening: Promise<Library> | undefined;
let listing: Promise<ReadonlyMap<string, Site>> | undefined;

/** The bundled pack, opened. */
export function library(): Promise<Library> {
  opening ??= (async () => {
    const [pack, gazetteer] = await Promise.all([
      ownFile('pack/pack.json').then((response): Promise<unknown> => response.json()),
      ownFile('pack/gazetteer.bin').then((response) => response.arrayBuffer()),
    ]);
    return openLibrary(pack, gazetteer);
  })();
  return opening;
}

/** The shipped list of news sites, by host. */
export function listedSites(): Promise<ReadonlyMap<string, Site>> {
  listing ??= (async () => {
    const sites = z.array(Site).parse(await (await ownFile('pack/sites.json')).json());
    return new Map(sites.map((site) => [site.host, site]));
  })();
  return listing;
}
