// Parses the text of a passage once, because the same excerpt is shown at each letter typed in the panel.
import { findMentions } from '../linking/link.ts';
import type { Passage } from '../model/corpus.ts';
import type { Mention } from '../model/mention.ts';
import type { PackStore } from '../pack/store.ts';
import { conceptsIn, type FoundConcept } from '../search/concepts.ts';
import { type FigureTerms, figureTerms } from '../search/figure-terms.ts';
import { searchTerms, type Term, wordTerms } from '../text/terms.ts';

/** The terms, mentions, concepts and figures of a text, each with its span, computed when first asked for. */
export interface ParsedPassage {
  terms: () => readonly Term[];
  mentions: () => readonly Mention[];
  concepts: () => readonly FoundConcept[];
  figures: () => readonly FigureTerms[];
}

/** By passage; an entry is freed together with its library. */
const parsedPassages = new WeakMap<Passage, ParsedPassage>();

/** The parsed text of a passage. */
export function parsedPassage(store: PackStore, passage: Passage): ParsedPassage {
  const known = parsedPassages.get(passage);
  if (known !== undefined) return known;
  const { text } = passage;
  const terms = once(() => searchTerms(text));
  const parsed: ParsedPassage = {
    terms,
    // By far the slowest, and most searches do without.
    mentions: once(() =>
      findMentions(store.gazetteer, [text], { title: '', language: store.manifest.language }),
    ),
    concepts: once(() => conceptsIn(store.concepts, wordTerms(text))),
    figures: once(() => figureTerms(text)),
  };
  parsedPassages.set(passage, parsed);
  return parsed;
}

/** Calls a function at most once and keeps its result. */
function once<T>(make: () => readonly T[]): () => readonly T[] {
  let made: readonly T[] | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
