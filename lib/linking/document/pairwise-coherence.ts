// Pairs of names in one sentence: two that others bear as well, but whose bearers belong together, are hardly there by chance.
import type { Gazetteer } from '../../gazetteer/load.ts';
import type { Match } from '../../gazetteer/match.ts';
import type { MatchedBlock } from '../context/matched-block.ts';
import { areCoordinated } from './enumerations.ts';

/** A name with one bearer that nothing beside it makes another's; entity by number. */
export interface SingleCandidate {
  matched: MatchedBlock;
  match: Match;
  entity: number;
}

/**
 * The entities that stand in a sentence right before or after something of their world. States are everywhere and do not
 * count, nor do two places, nor names in a row: pets and dishes are called after places by twos.
 */
export function coherentPairsIn(
  gazetteer: Gazetteer,
  singleCandidates: readonly SingleCandidate[],
): ReadonlySet<number> {
  const coherent = new Set<number>();
  const strangers = new Set<string>();
  let last: SingleCandidate | undefined;
  for (const one of singleCandidates) {
    const before = last;
    last = one;
    if (before?.matched !== one.matched || before.entity === one.entity) continue;
    // Each pair of strangers is asked about once, and those who have each other not again.
    const pair = `${before.entity} ${one.entity}`;
    if (strangers.has(pair) || (coherent.has(before.entity) && coherent.has(one.entity))) continue;
    if (!belongTogether(gazetteer, before.entity, one.entity)) {
      strangers.add(pair);
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
  if (!a || !b || a.geopolitical || b.geopolitical || (a.kind === 'place' && b.kind === 'place'))
    return false;
  return relatedWithinTwo(one).includes(other);
}
