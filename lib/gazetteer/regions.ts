// Whether a region stands near a town's name whose towns are called after towns elsewhere.
import type { LanguageRules } from '../text/languages/contract.ts';
import type { Reading } from './surroundings.ts';

const patterns = new Map<LanguageRules, RegExp | undefined>();

/** Finds any region of a language as a whole word of folded text; nothing where the language lists none. Made once. */
function regionsIn(rules: LanguageRules): RegExp | undefined {
  if (patterns.has(rules)) return patterns.get(rules);
  const names = [...rules.neighbours.regions].join('|');
  const pattern = names === '' ? undefined : new RegExp(`(?<!\\p{L})(?:${names})(?![a-zа-я])`, 'u');
  patterns.set(rules, pattern);
  return pattern;
}

/** Answers for each entity, by number, whether a region stands in a block with its name. Each is looked into once. */
export function regionsOnPage(
  readings: readonly Reading[],
): (entity: number, rules: LanguageRules) => boolean {
  const answers = new Map<number, boolean>();
  return (entity, rules) => {
    const known = answers.get(entity);
    if (known !== undefined) return known;
    const names = regionsIn(rules);
    const found =
      names !== undefined &&
      readings.some(
        ({ hits, folded }) =>
          hits.some(({ candidates }) => candidates.some((one) => one.entity === entity)) &&
          names.test(folded),
      );
    answers.set(entity, found);
    return found;
  };
}
