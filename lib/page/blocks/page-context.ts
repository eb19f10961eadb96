// What a page says of itself: its title, language and date of publication.

import type { PageContext } from '../../model/mention.ts';
import { LANGUAGE_LENGTH, TITLE_LENGTH } from '../../model/primitives/limits.ts';

/** Sites put at most a few blocks of JSON-LD on a page; a block longer than this is no article's. */
const JSON_LIMIT = 300_000;

/** How deep a date may lie in JSON-LD: a graph of articles is three deep. */
const DEPTH = 4;

const META = [
  'article:published_time',
  'datePublished',
  'parsely-pub-date',
  'DC.date.issued',
  'pubdate',
  'date',
];

/** The day of an ISO 8601 date or time as its author wrote it; absent for anything else. */
export function day(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const found = /^\s*(\d{4})-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(value);
  return found ? `${found[1]}-${found[2]}-${found[3]}` : undefined;
}

function first<T>(values: Iterable<T>, look: (value: T) => string | undefined): string | undefined {
  for (const value of values) {
    const found = look(value);
    if (found) return found;
  }
  return undefined;
}

/** The first `datePublished` in JSON-LD, of whatever shape. */
export function dateInJson(value: unknown, depth = DEPTH): string | undefined {
  if (depth < 0 || typeof value !== 'object' || value === null) return undefined;
  const own = 'datePublished' in value ? day(value.datePublished) : undefined;
  return own ?? first(Object.values(value), (inner) => dateInJson(inner, depth - 1));
}

function dateInScript(script: Element): string | undefined {
  const text = script.textContent;
  if (text.length > JSON_LIMIT || !text.includes('datePublished')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return dateInJson(value);
  } catch {
    // Pages do contain broken JSON-LD; it is as good as none.
    return undefined;
  }
}

/** An attribute of an element that may be a form, whose controls can replace its methods. */
const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

/** All elements that may hold the date; one query, because each goes through the whole document. */
const DATED =
  'script[type="application/ld+json"],meta[content],[itemprop="datePublished"],time[pubdate],article time[datetime]';

/** The date in the `meta` element whose name stands first in `META`. */
function dateInMeta(metas: readonly Element[]): string | undefined {
  let best = META.length;
  let date: string | undefined;
  for (const meta of metas)
    for (const attribute of ['property', 'name', 'itemprop']) {
      const rank = META.indexOf(meta.getAttribute(attribute) ?? '');
      const found = rank >= 0 && rank < best ? day(meta.getAttribute('content')) : undefined;
      if (!found) continue;
      best = rank;
      date = found;
    }
  return date;
}

function published(document: Document): string | undefined {
  const dated = [...document.querySelectorAll(DATED)];
  const named = (name: string): Element[] => dated.filter(({ localName }) => localName === name);
  const [scripts, metas] = [named('script'), named('meta')];
  return (
    first(scripts, dateInScript) ??
    dateInMeta(metas) ??
    first(dated, (element) =>
      scripts.includes(element) || metas.includes(element)
        ? undefined
        : day(attributeOf(element, 'datetime') ?? attributeOf(element, 'content')),
    )
  );
}

/** Reads what a page says of itself. */
export function pageContext(document: Document): PageContext {
  const language = document.documentElement?.lang;
  const date = published(document);
  return {
    title: document.title.trim().slice(0, TITLE_LENGTH),
    // What is longer is no language.
    ...(language && language.length <= LANGUAGE_LENGTH ? { language } : {}),
    ...(date ? { published: date } : {}),
  };
}
