// Pairwise coherence: two ambiguous names of related entities in one sentence support each other.
import type { Gazetteer } from '../../gazetteer/load.ts';
import type { Match } from '../../gazetteer/match.ts';
import type { MatchedBlock } from '../context/matched-block.ts';
import { areCoordinated } from './enumerations.ts';

/** A match with one candidate that was not rejected; entity by number. */
export interface SingleCandidate {
  matched: MatchedBlock;
  match: Match;
  entity: number;
}

/**
 * The entities named in a sentence right before or after a related one. States do not count, because they are
 * everywhere; nor do two places, nor coordinated names, because pets and dishes are named after places in pairs.
 */
export function coherentPairsIn(
  gazetteer: Gazetteer,
  singleCandidates: readonly SingleCandidate[],
): ReadonlySet<number> {
  const coherent = new Set<number>();
  const unrelated = new Set<string>();
  let last: SingleCandidate | undefined;
  for (const one of singleCandidates) {
    const before = last;
    last = one;
    if (before?.matched !== one.matched || before.entity === one.entity) continue;
    // Each unrelated pair is looked up once, and a coherent pair only once as well.
    const pair = `${before.entity} ${one.entity}`;
    if (unrelated.has(pair) || (coherent.has(before.entity) && coherent.has(one.entity))) continue;
    if (!belongTogether(gazetteer, before.entity, one.entity)) {
      unrelated.add(pair);
      continue;
    }
    const { matched, match } = one;
    if (matched.sentence(before.match).end < match.end || areCoordinated(matched, before.match, match))
      continue;
    coherent.add(before.entity).add(one.entity);
  }
  return coherent;
}

function belongTogether({ metadata, relatedWithinTwo }: Gazetteer, one: number, other: number): boolean {
  const [a, b] = [metadata.entities[one], metadata.entities[other]];
  if (!a || !b || a.geopolitical || b.geopolitical || (a.type === 'place' && b.type === 'place'))
    return false;
  return relatedWithinTwo(one).includes(other);
}
