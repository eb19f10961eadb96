// How the reader copies citations, provided to all copy buttons as a Preact context.
import { createContext } from 'preact';
import type { Excerpt } from '../model/evidence.ts';
import { PLAIN_CITING } from '../model/primitives/lists.ts';
import type { Citing } from '../model/settings.ts';

/** The form used last; provided by the surface's owner. */
export const LastCiting = createContext<Citing>(PLAIN_CITING);

/** Copies an excerpt's citation and remembers the form; resolves when it is on the clipboard. */
export type OnCopy = (excerpt: Excerpt, citing: Citing) => Promise<void>;

/** Whether two forms are the same. */
export const isSameCiting = (one: Citing, other: Citing): boolean =>
  one.format === other.format && one.excerpt === other.excerpt;
