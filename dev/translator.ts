// Looks phrases up in a locale's file where there is no browser to ask: in tests and in the gallery.
import type { Translator } from '../lib/model/phrase.ts';

/** A translator over the phrases given; like the browser's own, it returns nothing for an unknown phrase. */
export const translatorOf =
  (phrases: Readonly<Record<string, string>>): Translator =>
  (name, parts) =>
    (phrases[name] ?? '').replace(/\$([1-9])/g, (_, digit: string) => parts[Number(digit) - 1] ?? '');
