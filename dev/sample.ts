// Serves the sample page, or a saved one, under the name of a site that the corpus lists.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileCorpus } from './corpus.ts';
import { folder, type PageServer, servePages, singleFile } from './page-server.ts';

/** The folder of our own pages for a host. */
const pagesOf = (host: string): string => fileURLToPath(new URL(`../tests/pages/${host}`, import.meta.url));

/** A listed site, under whose name pages are served on this machine: one that has sample pages, if possible. */
async function listedHost(): Promise<string> {
  const { sites } = (await compileCorpus()).corpus;
  const hosts = sites.map(({ host }) => `www.${host}`);
  const host = hosts.find((one) => existsSync(pagesOf(one))) ?? hosts[0];
  if (host === undefined)
    throw new Error('The corpus lists no site to show a page on; add one to sites.yaml.');
  return host;
}

/** Serves the sample pages, or one file instead; the address is that of the first page. */
export async function serveSample(file?: string): Promise<{ address: string; server: PageServer }> {
  const host = await listedHost();
  const server = await servePages({ [host]: file === undefined ? folder(pagesOf(host)) : singleFile(file) });
  return { address: `https://${host}/`, server };
}
