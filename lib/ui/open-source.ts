// The way from an excerpt to all of its source, known to every source line without being passed through what stands between.
import { createContext } from 'preact';

/** Opens a source at one of its passages; absent where a surface has no room for sources. */
export const OpenSource = createContext<((source: string, passage: string) => void) | undefined>(undefined);
