// Whether a page bears out a name: what it names beyond doubt, and how that is related to the entity in question.
import type { Gazetteer } from '../../gazetteer/load.ts';

/** So many names that are related to others on the page make it one about them. */
const MIN_RELATED_NAMES = 3;

/** What a page names beyond doubt, by number, and which of that by names that nothing else bears. */
export interface NamedEntities {
  certain: ReadonlySet<number>;
  unambiguous: ReadonlySet<number>;
}

/** Questions about an entity, by number, and the page. */
export interface Coherence {
  /** Whether the page uses a name of the entity beyond doubt, or names something of its world. */
  supports(entity: number): boolean;
  /** Whether it names something of the entity's world. */
  hasRelated(entity: number): boolean;
}

/** Prepares these questions; each entity is looked into once. `disputed` are those whose names somebody else bears there. */
export function coherenceOf(
  gazetteer: Gazetteer,
  named: NamedEntities,
  claimedByNamesake: ReadonlySet<number>,
): Coherence {
  const { certain } = named;
  const hasRelated = remembered((entity) => isRelatedToDocument(gazetteer, entity, named));
  let onTopic: boolean | undefined;
  const supports = remembered((entity) => {
    if (certain.has(entity) && !claimedByNamesake.has(entity)) return true;
    // Of an entity without relations no page can tell anything.
    if (gazetteer.relatedWithinTwo(entity).length === 0) return true;
    onTopic ??= [...certain].filter(hasRelated).length >= MIN_RELATED_NAMES;
    return onTopic || hasRelated(entity);
  });
  return { hasRelated, supports };
}

function remembered(ask: (entity: number) => boolean): (entity: number) => boolean {
  const answers = new Map<number, boolean>();
  return (entity) => {
    const answer = answers.get(entity) ?? ask(entity);
    answers.set(entity, answer);
    return answer;
  };
}

/**
 * Whether something of the entity's world is among the certain ones. A state whose name others bear as well says little: it
 * speaks for places and states, for others only where it is closely related.
 */
function isRelatedToDocument(
  { metadata, relatedWithinTwo }: Gazetteer,
  entity: number,
  { certain, unambiguous }: NamedEntities,
): boolean {
  const own = metadata.entities[entity];
  const isState = (other: number): boolean => metadata.entities[other]?.geopolitical === true;
  const speaks = (other: number): boolean =>
    certain.has(other) &&
    (!isState(other) ||
      unambiguous.has(other) ||
      own?.kind === 'place' ||
      own?.related.includes(other) === true);
  if (relatedWithinTwo(entity).some(speaks)) return true;
  return isState(entity) && [...certain].some((other) => other !== entity && isState(other));
}
