// Whether a region with towns named after towns elsewhere is mentioned near a town's name.
import type { LanguageRules } from '../../text/languages/contract.ts';
import type { MatchedBlock } from '../context/matched-block.ts';

const patterns = new Map<LanguageRules, RegExp | undefined>();

/** Finds any region of a language as a whole word of folded text; nothing where the language lists none. Made once. */
function regionsIn(rules: LanguageRules): RegExp | undefined {
  if (patterns.has(rules)) return patterns.get(rules);
  const names = [...rules.adjacentWords.regions].join('|');
  const pattern = names === '' ? undefined : new RegExp(`(?<![a-zа-яё])(?:${names})(?![a-zа-яё])`, 'u');
  patterns.set(rules, pattern);
  return pattern;
}

/** The title and the first paragraph say where a story happens. */
const BEGINNING = 2;

/**
 * Answers for each entity, by number, whether a region stands at the page's beginning, in a block with its name, or, looking
 * `wide`, anywhere. Each is looked into once.
 */
export function regionsInDocument(
  matchedBlocks: readonly MatchedBlock[],
): (entity: number, rules: LanguageRules, wide: boolean) => boolean {
  const answers = new Map<number, boolean>();
  const names = ({ matches }: MatchedBlock, entity: number): boolean =>
    matches.some(({ candidates }) => candidates.some((one) => one.entity === entity));
  return (entity, rules, wide) => {
    const known = answers.get(entity);
    if (known !== undefined) return known;
    const regions = regionsIn(rules);
    const found =
      regions !== undefined &&
      matchedBlocks.some(
        (matched, block) =>
          (wide || block < BEGINNING || names(matched, entity)) && regions.test(matched.folded),
      );
    answers.set(entity, found);
    return found;
  };
}
