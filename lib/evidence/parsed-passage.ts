// What a passage's text holds, read once: an excerpt is shown again and again, at each letter typed in the panel.
import { findMentions } from '../linking/link.ts';
import type { Passage } from '../model/corpus.ts';
import type { Mention } from '../model/mention.ts';
import type { Holdings } from '../pack/store.ts';
import { conceptsIn, type FoundConcept } from '../search/concepts.ts';
import { type FigureTerms, figureTerms } from '../search/figure-terms.ts';
import { searchTerms, type Term } from '../text/terms.ts';

/** The words of a text and what they stand for, each with its span; read when first asked for. */
export interface Reading {
  terms: () => readonly Term[];
  mentions: () => readonly Mention[];
  concepts: () => readonly FoundConcept[];
  figures: () => readonly FigureTerms[];
}

/** By passage, which lives as long as the library it belongs to: only what is shown is ever read. */
const readings = new WeakMap<Passage, Reading>();

/** Reads a passage of a library. */
export function readingOf(holdings: Holdings, passage: Passage): Reading {
  const known = readings.get(passage);
  if (known !== undefined) return known;
  const { text } = passage;
  const terms = once(() => searchTerms(text));
  const reading: Reading = {
    terms,
    // By far the dearest, and no part of most searches.
    mentions: once(() => findMentions(holdings.gazetteer, [text], { title: '', language: 'en' })),
    concepts: once(() => conceptsIn(holdings.concepts, terms())),
    figures: once(() => figureTerms(text)),
  };
  readings.set(passage, reading);
  return reading;
}

/** Makes something when it is first asked for, and never again. */
function once<T>(make: () => readonly T[]): () => readonly T[] {
  let made: readonly T[] | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
