// The fixed lists of the vocabulary, as plain values: the schemas are built on them, and so are the checks of page
// scripts, which do without the schemas' library.

/**
 * How names can behave in a text, in the types of named-entity recognition:
 * - `person`, `place`, `organisation`: full names of these;
 * - `facility`: what is built, also a line or service named after its two ends;
 * - `product`: a model of which there are many, so that its name has a plural;
 * - `title`: of a document or an event; where it has several words it is a phrase, with small letters inside a sentence;
 * - `term`: a common noun or phrase.
 */
export const NAME_TYPES = [
  'person',
  'place',
  'organisation',
  'facility',
  'product',
  'title',
  'term',
] as const;

/** The sorts of reference that citation formats tell apart. */
export const CITED_AS = ['interview', 'newspaper', 'statement', 'report', 'webpage'] as const;

/** The outlines that a viewpoint's badge can have. */
export const BADGE_SHAPES = ['square', 'shield', 'circle', 'diamond'] as const;

/** Whose words a passage can be in: ours (`note`), or those of the document (`verbatim`). */
export const WORDINGS = ['note', 'verbatim'] as const;

/** In what ways the passages of a dispute differ. */
export const DISPUTE_KINDS = [
  'figures-or-facts',
  'reported-vs-estimated',
  'opposed-accounts',
  'different-dates',
  'wording',
  'spelling',
] as const;

/**
 * What an answer to a mention is: excerpts on the sentence; who or what the entity is, where none speaks of the sentence;
 * excerpts on the sentence that all came after the article; or nothing.
 */
export const ANSWER_KINDS = ['sentence', 'background', 'later', 'nothing'] as const;

/** Where the corpus can be thin. */
export const GAPS = ['nothing', 'one-source', 'nothing-newer', 'nothing-before'] as const;

/** What can support one of several candidates for a name. */
export const GROUNDS = ['words', 'names', 'introduced', 'place', 'usual', 'possible'] as const;

/** Which mentions can be painted. */
export const DENSITIES = ['none', 'page', 'section', 'all'] as const;

/** The forms in which a citation can be copied. */
export const CITATION_FORMATS = ['plain', 'markdown', 'html', 'wikipedia', 'bibtex', 'ris', 'csl'] as const;

/** How a reader copies who has not said otherwise. */
export const PLAIN_CITING: { format: (typeof CITATION_FORMATS)[number]; excerpt: boolean } = {
  format: 'plain',
  excerpt: false,
};

/** How long in ms the pointer may be asked to rest on a mark: below it words only crossed would count. */
export const DWELL = { least: 150, usual: 300, most: 1000 } as const;

/** The keys that a reader may want to hold for a popover to open. */
export const HOLDS = ['off', 'alt', 'ctrl', 'shift'] as const;

/** What the background can tell a page script to do. */
export const PAGE_COMMANDS = [
  'off',
  'report',
  'go',
  'next',
  'previous',
  'open',
  'rescan',
  'mentions',
] as const;
