// How much one page may send at a time. The page's script keeps to these limits and the background refuses anything
// beyond them, so that a page whose process is compromised can neither fill the storage nor delay other tabs.

/** The longest block in UTF-16 code units: some ten times the longest paragraphs of news prose. */
export const BLOCK_LENGTH = 8_000;

/**
 * Blocks and characters in one question for mentions: some ms of work in the background and of copying on the way
 * there.
 */
export const BATCH = { blocks: 200, characters: 60_000 } as const;

/** The longest heading in UTF-16 code units: twice the longest headlines with their decks. */
export const HEADING_LENGTH = 300;

/** The longest title of a page in UTF-16 code units; titles of news sites have a third of it. */
export const TITLE_LENGTH = 500;

/**
 * The longest language tag; BCP 47 allows 35 characters for everything but private extensions
 * (https://www.rfc-editor.org/rfc/rfc5646#section-4.4.1).
 */
export const LANGUAGE_LENGTH = 100;

/** The longest id; the corpus's own are less than half as long. */
export const ID_LENGTH = 100;

/** The most other entities sent with a mention; names in the corpus have at most two entities. */
export const MOST_OTHERS = 50;

/** The most excerpts that are asked for at once: more than the corpus has on any one name. */
export const MOST_EXCERPTS = 1_000;

/** The most names that one frame reports: many times what the corpus holds. */
export const MOST_NAMES = 2_000;

/** The most mentions of one name that a page tells for the panel: news says in its first paragraphs what it is about. */
export const MOST_MENTIONS = 6;

/** The highest count of one name in a frame: even a page of ten million letters with nothing else has fewer. */
export const MOST_OF_A_NAME = 1_000_000;
