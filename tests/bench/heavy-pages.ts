// The pages on which our cost is measured: some of our own and, if available, saved news pages from a folder beside the
// project. None of them runs a script of its own.
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { folder, type PageServer, type Site, servePages } from '../../dev/page-server.ts';
import { ALSO_LISTED, LISTED, UNLISTED } from '../e2e/stage.ts';

const OWN = ['/', '/ru/', '/ko/', '/awkward/long', '/awkward/tiny', '/cases/dated-2020'];
const SAVED = fileURLToPath(new URL('../../../shared/pages/', import.meta.url));

/** A page with a frame that is not its own, though of a listed site, and one with a frame of a site that is not listed. */
export const FRAMED = {
  listed: `https://${LISTED}/framed/listed`,
  unlisted: `https://${LISTED}/framed/unlisted`,
};

const ELSEWHERE = 'elsewhere.test';

const framed = (host: string): string =>
  `<!doctype html><title>Frames</title><p>Pyongyang</p><iframe src="https://${host}/"></iframe>`;

const NO_SCRIPTS = `<meta http-equiv="content-security-policy" content="script-src 'none'">`;

const withoutScripts = (html: string): string =>
  html.replace(/<head(?:\s[^>]*)?>|(?=<title>)/i, (head) => head + NO_SCRIPTS);

/** A page to be measured. */
export interface HeavyPage {
  readonly name: string;
  readonly address: string;
  /** The same page on a site where the extension is off. */
  readonly bare: string;
}

/** All pages that are available. */
export async function heavyPages(): Promise<HeavyPage[]> {
  const saved = await readdir(SAVED).catch(() => []);
  const page = (name: string, path: string): HeavyPage => ({
    name,
    address: `https://${LISTED}${path}`,
    bare: `https://${UNLISTED}${path}`,
  });
  return [...OWN.map((path) => page(path, path)), ...saved.map((file) => page(file, `/saved/${file}`))];
}

/** Serves them. */
export function serveHeavyPages(): Promise<PageServer> {
  const own = folder(fileURLToPath(new URL(`../pages/${LISTED}`, import.meta.url)));
  const site: Site = async (path) => {
    const body = path.startsWith('/framed/')
      ? framed(path.endsWith('/listed') ? ALSO_LISTED : ELSEWHERE)
      : path.startsWith('/saved/')
        ? await readFile(SAVED + path.slice('/saved/'.length), 'utf8')
        : (await own(path))?.body;
    return body === undefined
      ? undefined
      : { type: 'text/html; charset=utf-8', body: withoutScripts(body.toString()) };
  };
  const frame: Site = async () => ({
    type: 'text/html; charset=utf-8',
    body: withoutScripts('<!doctype html><title>Frame</title><p>Pyongyang</p>'),
  });
  return servePages({ [LISTED]: site, [UNLISTED]: site, [ALSO_LISTED]: frame, [ELSEWHERE]: frame });
}
