// Finds the names in the texts of a page: fold, match, resolve.
import type { Mention, PageContext } from '../model.ts';
import { searchTerms } from '../text/terms.ts';
import type { Gazetteer } from './load.ts';
import { hitsIn } from './match.ts';
import { certainEntities, MARK_THRESHOLD, type Resolution, resolve } from './resolve.ts';
import { readingOf } from './surroundings.ts';

/**
 * The mentions in the blocks of a page, sorted by block and start, none overlapping another. A weak or ambiguous name is
 * judged by its surroundings, the page's title and the blocks given here. A page that arrives in several batches is judged
 * batch by batch: a name that would find its support in another batch is not found.
 */
export function findMentions(gazetteer: Gazetteer, blocks: readonly string[], page: PageContext): Mention[] {
  const readings = blocks.map((text) => readingOf(text, hitsIn(gazetteer, text, 'page')));
  const surroundings = {
    title: new Set(searchTerms(page.title).map(({ term }) => term)),
    certain: certainEntities(gazetteer, readings),
  };
  return readings.flatMap((reading, block) =>
    reading.hits.flatMap((hit) => {
      const resolution = resolve(gazetteer, reading, hit, surroundings);
      if (resolution.confidence < MARK_THRESHOLD) return [];
      return [mention(gazetteer, block, hit, resolution)];
    }),
  );
}

/**
 * The names in words that a reader types: letter case does not count and weak names count as they are, since nobody types
 * capitals into a search box. Block 0 throughout; the preferred candidate first, the others beside it.
 */
export function findTyped(gazetteer: Gazetteer, query: string): Mention[] {
  return hitsIn(gazetteer, query, 'any').map((hit) => {
    const [entity = 0, ...others] = hit.candidates.map((candidate) => candidate.entity);
    return mention(gazetteer, 0, hit, { entity, confidence: 1, others });
  });
}

function mention(
  gazetteer: Gazetteer,
  block: number,
  { start, end }: { start: number; end: number },
  { entity, confidence, others }: Resolution,
): Mention {
  const id = (number: number): string => gazetteer.lists.entities[number]?.id ?? '';
  return { block, start, end, entity: id(entity), confidence, others: others.map(id) };
}
