// Opens all of an excerpt's source; provided to all source lines as a Preact context.
import { createContext } from 'preact';

/** Opens a source at one of its passages; absent on surfaces that do not show sources. */
export const OpenSource = createContext<((source: string, passage: string) => void) | undefined>(undefined);
