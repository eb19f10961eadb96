// Chooses what the panel shows of a name before everything else: what speaks of the page in front, or else the best in general.
import type { Evidence, Excerpt } from '../../../model/evidence.ts';
import type { Phrase } from '../../../model/phrase.ts';

/** How many come before everything else. */
const BEST = 3;

/** What the first notes are told to be. */
const HEADINGS: Record<'page' | 'later' | 'general', Phrase> = {
  page: 'panelOnThisPage',
  later: 'laterReports',
  general: 'panelPassages',
};

/** Excerpts under a heading. */
interface BestNotes {
  heading: Phrase;
  excerpts: readonly Excerpt[];
}

/** `onPage` is the evidence on what the page in front says of the name; undefined if there is none. */
export function bestNotes({ excerpts }: Evidence, onPage: Evidence | undefined): BestNotes {
  if (onPage === undefined) return { heading: HEADINGS.general, excerpts: excerpts.slice(0, BEST) };
  return onPage.answer === 'later'
    ? { heading: HEADINGS.later, excerpts: (onPage.later ?? []).slice(0, BEST) }
    : { heading: HEADINGS.page, excerpts: onPage.excerpts };
}

/** Those excerpts whose passages are not shown already. */
export function without(excerpts: readonly Excerpt[], shown: readonly Excerpt[]): Excerpt[] {
  const ids = new Set(shown.map(({ passage }) => passage.id));
  return excerpts.filter(({ passage }) => !ids.has(passage.id));
}
