// Pairs of names in one sentence: two that others bear as well, but whose bearers belong together, are hardly there by chance.
import type { Gazetteer } from '../../gazetteer/load.ts';
import type { Hit } from '../../gazetteer/match.ts';
import type { Reading } from '../context/matched-block.ts';
import { inRow } from './enumerations.ts';

/** A name with one bearer that nothing beside it makes another's; entity by number. */
export interface Strong {
  reading: Reading;
  hit: Hit;
  entity: number;
}

/**
 * The entities that stand in a sentence right before or after something of their world. States are everywhere and do not
 * count, nor do two places, nor names in a row: pets and dishes are called after places by twos.
 */
export function couplesIn(gazetteer: Gazetteer, strong: readonly Strong[]): ReadonlySet<number> {
  const coupled = new Set<number>();
  const strangers = new Set<string>();
  let last: Strong | undefined;
  for (const one of strong) {
    const before = last;
    last = one;
    if (before?.reading !== one.reading || before.entity === one.entity) continue;
    // Each pair of strangers is asked about once, and those who have each other not again.
    const pair = `${before.entity} ${one.entity}`;
    if (strangers.has(pair) || (coupled.has(before.entity) && coupled.has(one.entity))) continue;
    if (!belongTogether(gazetteer, before.entity, one.entity)) {
      strangers.add(pair);
      continue;
    }
    const { reading, hit } = one;
    if (reading.sentence(before.hit).end < hit.end || inRow(reading, before.hit, hit)) continue;
    coupled.add(before.entity).add(one.entity);
  }
  return coupled;
}

function belongTogether({ lists, worldOf }: Gazetteer, one: number, other: number): boolean {
  const [a, b] = [lists.entities[one], lists.entities[other]];
  if (!a || !b || a.polity || b.polity || (a.kind === 'place' && b.kind === 'place')) return false;
  return worldOf(one).includes(other);
}
