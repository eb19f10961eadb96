// Tells whether a region with towns named after towns elsewhere is mentioned near a town's name.
import type { LanguageRules } from '../../text/languages/contract.ts';
import type { MatchedBlock } from '../context/matched-block.ts';

const patterns = new Map<LanguageRules, RegExp | undefined>();

/**
 * Matches any region of a language as a whole word of folded text; undefined if the language lists none. Built once.
 */
function regionsIn(rules: LanguageRules): RegExp | undefined {
  if (patterns.has(rules)) return patterns.get(rules);
  const names = [...rules.adjacentWords.regions].join('|');
  const pattern = names === '' ? undefined : new RegExp(`(?<![a-zа-яё])(?:${names})(?![a-zа-яё])`, 'u');
  patterns.set(rules, pattern);
  return pattern;
}

/** The title and the first paragraph say where a story takes place. */
const BEGINNING = 2;

/** Where a page mentions regions of one language. */
interface RegionsFound {
  anywhere: boolean;
  atBeginning: boolean;
  /** The entities, by number, that may be meant in a block with a region. */
  besides: ReadonlySet<number>;
}

/**
 * Returns for each entity, by number, whether a region is mentioned at the page's beginning or in a block with its
 * name; if `wide`, anywhere. The page is read once for each language.
 */
export function regionsInDocument(
  matchedBlocks: readonly MatchedBlock[],
): (entity: number, rules: LanguageRules, wide: boolean) => boolean {
  const known = new Map<LanguageRules, RegionsFound>();
  return (entity, rules, wide) => {
    const found = known.get(rules) ?? findRegions(regionsIn(rules), matchedBlocks);
    known.set(rules, found);
    return found.atBeginning || found.besides.has(entity) || (wide && found.anywhere);
  };
}

function findRegions(regions: RegExp | undefined, matchedBlocks: readonly MatchedBlock[]): RegionsFound {
  const blocks = matchedBlocks.map(({ folded }) => regions?.test(folded) === true);
  const matches = matchedBlocks.filter((_, block) => blocks[block]).flatMap((matched) => matched.matches);
  return {
    anywhere: blocks.includes(true),
    atBeginning: blocks.slice(0, BEGINNING).includes(true),
    besides: new Set(matches.flatMap(({ candidates }) => candidates.map(({ entity }) => entity))),
  };
}
