// The sample page, or a saved one, under the name of a listed site.
import { fileURLToPath } from 'node:url';
import { folder, type PageServer, servePages, singleFile } from './page-server.ts';

/** A listed site, under whose name our sample page and saved pages are served on this machine. */
const LISTED = 'www.nknews.org';

/** Serves the sample pages, or one file in their place; the address is that of the first page. */
export async function serveSample(file?: string): Promise<{ address: string; server: PageServer }> {
  const sample = fileURLToPath(new URL(`../tests/pages/${LISTED}`, import.meta.url));
  const server = await servePages({ [LISTED]: file === undefined ? folder(sample) : singleFile(file) });
  return { address: `https://${LISTED}/`, server };
}
