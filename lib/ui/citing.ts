// How the reader copies citations, known to every copy button without being passed through all that stands between.
import { createContext } from 'preact';
import { type Citing, type Excerpt, PLAIN_CITING } from '../model.ts';

/** The way used last; the surface's owner provides it. */
export const LastCiting = createContext<Citing>(PLAIN_CITING);

/** Puts an excerpt's citation on the clipboard and remembers how; resolves when it is there. */
export type OnCopy = (excerpt: Excerpt, citing: Citing) => Promise<void>;
