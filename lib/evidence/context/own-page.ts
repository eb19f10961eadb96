// Whether a page is the document of one of our sources: an article is no evidence for itself.
import type { Source } from '../../model/corpus.ts';
import { fold } from '../../text/fold.ts';

/** Shorter titles, such as "Press Review", are those of many pages. */
const DISTINCT_TITLE = 24;

/** What is known of a page. */
interface Page {
  title: string;
  address?: string | undefined;
}

/** Whether a page has a source's address, or its title, with or without the site's name around it. */
export function isPageOf({ title, address }: Page, source: Source): boolean {
  if (address !== undefined && source.url !== undefined && place(address) === place(source.url)) return true;
  // A title in brackets is a description of ours.
  const own = source.title.startsWith('[') ? '' : fold(source.title).text.trim();
  if (own.length < DISTINCT_TITLE) return false;
  const shown = fold(title).text.trim();
  return shown === own || parts(shown).includes(own);
}

/** A title without what sites add to it at either end: "Title - The Site", "The Site | Title". */
const parts = (title: string): string[] => {
  const separators = [...title.matchAll(/ (?:[|:·-]|\/\/?) /g)];
  return separators.flatMap(({ 0: separator, index }) => [
    title.slice(0, index).trim(),
    title.slice(index + separator.length).trim(),
  ]);
};

/** An address without what does not say which document it is: scheme, www, query, fragment, last slash. */
function place(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, pathname, search } = new URL(address);
  // A query may name the document, but only where nothing else does.
  const path = pathname.replace(/\/+$/, '');
  return `${hostname.replace(/^(?:www|m|amp)\./, '')}${path === '' ? search : path}`;
}
