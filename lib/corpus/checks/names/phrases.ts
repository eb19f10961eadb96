// Finds aliases that are phrases and no names: clauses, descriptions of a body, and names that leave out what tells the
// entity from others.
import type { Items } from '../../items.ts';
import type { Problem } from '../../problem.ts';
import { eachAlias } from './each-alias.ts';

/** Verbs that make a clause of a phrase, told by their form, in canonically decomposed text (NFD). */
const VERBS: Readonly<Record<string, RegExp>> = {
  // Forms of "be" and "have".
  en: /\b(?:is|are|was|were|has|have|had|will)\b/,
  // The same, and reflexive verbs, whose endings no noun has.
  ru: /(?<!\p{L})(?:был[аио]?|буд(?:ет|ут)|имеет|имеют|\p{L}+(?:[еи]тся|[уюая]тся|л[аои]сь|лся))(?!\p{L})/u,
  // Predicates in -다: a syllable that ends in ㅆ (tenses, 있다) or ㅄ (없다), or the verbs of doing and becoming.
  ko: new RegExp(`(?:[\u11bb\u11b9]|${'하|한|되|된'.normalize('NFD')})${'다'.normalize('NFD')}$`),
  // The copula, where it is not the end of a conjunction.
  zh: /[^但若凡于国]是./,
};

/** Aliases with a verb. */
export function clauses(items: Items): Problem[] {
  return eachAlias(items).flatMap(({ alias, language, problem }) =>
    VERBS[language]?.test(alias.normalize('NFD'))
      ? [problem(`"${alias}" has a verb, so it is no name; remove it.`)]
      : [],
  );
}

/** English names of people and bodies whose last word is a common noun that stands in no full name of theirs. */
export function foreignNouns(items: Items): Problem[] {
  return eachAlias(items).flatMap(({ entity, alias, language, type, isWeighed, problem }) => {
    if (language !== 'en' || (type !== 'organisation' && type !== 'person') || isWeighed) return [];
    const noun = / (\p{Ll}+)$/u.exec(alias)?.[1];
    if (noun === undefined) return [];
    const capital = noun.slice(0, 1).toUpperCase() + noun.slice(1);
    const full = [entity.name, ...(entity.aliases.en ?? []).filter((name) => name.includes(capital))];
    if (
      full.some((name) =>
        name
          .toLowerCase()
          .split(/\P{L}+/u)
          .includes(noun),
      )
    )
      return [];
    const message = `"${alias}" describes and does not name: "${noun}" stands in no full name of ${entity.id}; remove it or list it under ambiguous.`;
    return [problem(message)];
  });
}

const YEAR = /(?<!\p{N})(?:19|20)\d\d(?!\p{N})/u;

/** Aliases without a number, of events and documents whose English names all have a year: they mean others too. */
export function namesWithoutYear(items: Items): Problem[] {
  return eachAlias(items).flatMap(({ entity, alias, language, type, isWeighed, problem }) => {
    if (type !== 'title' || language === 'en' || isWeighed || /\p{N}/u.test(alias)) return [];
    const english = entity.aliases.en ?? [];
    if (english.length === 0 || !english.every((name) => YEAR.test(name))) return [];
    const message = `"${alias}" lacks the year that the English names have, so it means others too; remove it or list it under ambiguous.`;
    return [problem(message)];
  });
}
