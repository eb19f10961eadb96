// Finds aliases that are common phrases by their letter case.
import type { NameType } from '../../../model/manifest.ts';
import { fold } from '../../../text/fold.ts';
import { rulesFor } from '../../../text/languages/all.ts';
import type { Items } from '../../items.ts';
import type { Problem } from '../../problem.ts';
import { eachAlias, type PlacedAlias } from './each-alias.ts';

/** Types of names that English always writes with a capital. */
const PROPER: ReadonlySet<NameType> = new Set<NameType>([
  'person',
  'place',
  'organisation',
  'facility',
  'product',
]);
/** Days and years, which name nothing by themselves: 29 ноября 2017. */
const DATES = /(?:(?<!\p{N})\d{1,2} \p{Ll}+ )?(?<!\p{N})(?:19|20)\d\d(?!\p{N})/gu;

/**
 * Aliases, in languages where names have capitals, with neither a capital nor a number other than a date, nor made from
 * the name of a place or person as хасанские and coréenne are. Where the entity says that they can mean something else
 * they are allowed, but not as proper names of English.
 */
export function commonPhrases(items: Items): Problem[] {
  const aliases = eachAlias(items);
  const roots = Map.groupBy(aliases.flatMap(rootsOf), ({ language }) => language);
  return aliases.flatMap(({ alias, language, type, isWeighed, problem }) => {
    if (rulesFor(language)?.adjacentWords.capitals !== 'names' || type === 'term') return [];
    if (/[\p{Lu}\p{N}]/u.test(alias.replace(DATES, ''))) return [];
    if (language === 'en' && type !== undefined && PROPER.has(type))
      return [problem(`"${alias}" has no capital, so it is no name; remove it.`)];
    if (isWeighed) return [];
    // English gives these capitals too.
    const derived = language === 'en' ? [] : (roots.get(language) ?? []);
    const words = fold(alias).text.match(/\p{L}+/gu) ?? [];
    if (derived.some(({ root }) => words.some((word) => word.startsWith(root)))) return [];
    const message = `"${alias}" has no capital, so other things are called so too; remove it or list it under ambiguous.`;
    return [problem(message)];
  });
}

interface Root {
  language: string;
  root: string;
}

/** The beginnings of the words of a name of a person or place: all but their last letter, which endings replace. */
function rootsOf({ alias, language, type }: PlacedAlias): Root[] {
  if (type !== 'person' && type !== 'place') return [];
  const names = alias.match(/\p{Lu}\p{L}{3,}/gu) ?? [];
  return names.map((name) => ({ language, root: fold(name).text.slice(0, Math.max(4, name.length - 1)) }));
}
