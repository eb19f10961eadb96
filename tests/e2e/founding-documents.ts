// The two documents that the corpus began with, as pages: ours in their shape, and the real ones where they are at hand.
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Site } from '../../dev/page-server.ts';

/** The publisher's site: a source that only its address tells is recognised there. */
export const PUBLISHER = 'www.dailynk.com';
/** Its mobile site, whose addresses count as the same; the real texts are served there. */
export const PUBLISHER_MOBILE = 'm.dailynk.com';

/** A document of the corpus and where its pages are. */
export interface Founding {
  /** The id of its source. */
  source: string;
  /** The path of its page on the publisher's site. */
  path: string;
  /** The name of our page. */
  page: string;
  /** The day of its page. */
  published: string;
  /** What its real text begins with. */
  begins: string;
}

/** For `describe.each`. */
export const FOUNDING: Founding[] = [
  {
    source: '2020-proletarian-matsegora-interview',
    path: '/interview',
    page: 'founding-interview',
    published: '2020-05-21',
    begins: 'Russia unhappy at dialogue deep freeze',
  },
  {
    source: '2023-dailynk-matsegora-trade-weapons',
    path: '/english/russian-ambassador-to-pyongyang-provides-insights-into-current-trade-with-north-korea-and-the-status-of-its-weapons-development/',
    page: 'founding-analysis',
    published: '2023-05-28',
    begins: 'Russian President Vladimir Putin meets',
  },
];

/** The folder of the real texts. */
const TEXTS = process.env.SIDELIGHT_SEEDS
  ? new URL(`${pathToFileURL(process.env.SIDELIGHT_SEEDS)}/`)
  : new URL('../../../shared/seeds/', import.meta.url);

/** The real text of a document; undefined where it is missing. */
export async function realText({ begins }: Founding): Promise<string | undefined> {
  const names = await readdir(TEXTS).catch(() => []);
  const texts = await Promise.all(
    names.filter((name) => name.endsWith('.txt')).map((name) => readFile(new URL(name, TEXTS), 'utf8')),
  );
  return texts.find((text) => text.startsWith(begins));
}

const ours = ({ page }: Founding): Promise<string> =>
  readFile(fileURLToPath(new URL(`../pages/www.nknews.org/cases/${page}.html`, import.meta.url)), 'utf8');

const served = (body: string | undefined) =>
  body === undefined ? undefined : { type: 'text/html; charset=utf-8', body };

/** The publisher's site: our pages, and at `/retitled` the interview under another title. */
export const publisherSite: Site = async (path) => {
  const asked = FOUNDING.find((document) => document.path === path);
  if (asked) return served(await ours(asked));
  const [interview] = FOUNDING;
  if (path !== '/retitled' || !interview) return undefined;
  return served((await ours(interview)).replaceAll(/(<title>|<h1>)[^<]+/g, '$1A talk at the embassy'));
};

/** Its mobile site: the real texts, made into pages. */
export const realSite: Site = async (path) => {
  const asked = FOUNDING.find((document) => document.path === path);
  const text = asked && (await realText(asked));
  return text === undefined ? undefined : served(pageOf(asked?.published ?? '', text));
};

function pageOf(published: string, text: string): string {
  const lines = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const [title, ...paragraphs] = lines;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="article:published_time" content="${published}T08:00:00Z"><link rel="icon" href="data:,"></head>
<body><article><h1>${title}</h1>${paragraphs.map((line) => `<p>${line}</p>`).join('\n')}</article></body></html>`;
}
