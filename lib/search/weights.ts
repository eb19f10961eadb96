// The weights and limits of the search for typed words, each with its reason.

/** The weight of each field for words that a reader typed, most of which are names. */
export const SEARCH_FIELDS = { text: 1, names: 0.8, voice: 0.6, facts: 0.5, title: 0.4 } as const;

/** Passages about an entity that the query names rank above those that only use the word. */
export const NAMED_ENTITY_BOOST = 1.5;

/** Up to this many words are keywords that must all be found; more make a sentence or a question. */
export const SHORT_QUERY = 4;

/** With fewer hits than this, misspellings are tried. */
export const FUZZY_BELOW_HITS = 3;

/** The most entities offered above the results of a search: as many as can be seen at a glance. */
export const ENTITY_LIMIT = 8;
