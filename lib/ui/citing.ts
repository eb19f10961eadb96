// How the reader copies citations, known to every copy button without being passed through all that stands between.
import { createContext } from 'preact';
import type { Excerpt } from '../model/evidence.ts';
import { PLAIN_CITING } from '../model/primitives/lists.ts';
import type { Citing } from '../model/settings.ts';

/** The way used last; the surface's owner provides it. */
export const LastCiting = createContext<Citing>(PLAIN_CITING);

/** Puts an excerpt's citation on the clipboard and remembers how; resolves when it is there. */
export type OnCopy = (excerpt: Excerpt, citing: Citing) => Promise<void>;

/** Whether two ways of copying are the same. */
export const isSameCiting = (one: Citing, other: Citing): boolean =>
  one.format === other.format && one.excerpt === other.excerpt;
