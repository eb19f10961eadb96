// Every number that the search for typed words depends on, each with its reason.

/** How much each field counts for words that a reader typed: names first, for they are what is mostly typed. */
export const SEARCH_FIELDS = { text: 1, names: 0.8, voice: 0.6, facts: 0.5, title: 0.4 } as const;

/** Passages about an entity that the query names go before those that only use the word. */
export const NAMED_BOOST = 1.5;

/** Up to so many words are taken for key words that must all be found; more of them for a sentence or a question. */
export const SHORT_QUERY = 4;

/** With fewer hits than this, misspellings are tried. */
export const FEW_HITS = 3;

/** The most entities offered above the results of a search: one glance. */
export const ENTITY_LIMIT = 8;
