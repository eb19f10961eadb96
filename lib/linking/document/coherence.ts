// Coherence: whether the entities that a page clearly names are related to the entity in question.
import type { Gazetteer } from '../../gazetteer/load.ts';

/** With this many mutually related entities a page is on topic. */
const MIN_RELATED_NAMES = 3;

/** The entities a page clearly names, by number, and which of them by an unambiguous name. */
export interface NamedEntities {
  clearlyNamed: ReadonlySet<number>;
  unambiguous: ReadonlySet<number>;
}

/** Whether an entity, by number, fits the page. */
export interface Coherence {
  /** Whether the page clearly names the entity or something within two relations of it. */
  supports(entity: number): boolean;
  /** Whether the page clearly names something within two relations of the entity. */
  hasRelated(entity: number): boolean;
}

/** Prepares these questions; each entity is looked into once. `claimedByNamesake` are those whose names are a namesake's there. */
export function coherenceOf(
  gazetteer: Gazetteer,
  named: NamedEntities,
  claimedByNamesake: ReadonlySet<number>,
): Coherence {
  const { clearlyNamed } = named;
  const hasRelated = remembered((entity) => isRelatedToDocument(gazetteer, entity, named));
  let onTopic: boolean | undefined;
  const supports = remembered((entity) => {
    if (clearlyNamed.has(entity) && !claimedByNamesake.has(entity)) return true;
    // Without relations, a page cannot tell anything about an entity.
    if (gazetteer.relatedWithinTwo(entity).length === 0) return true;
    onTopic ??= [...clearlyNamed].filter(hasRelated).length >= MIN_RELATED_NAMES;
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
 * Whether something within two relations is among the clearly named entities. A state with an ambiguous name says little: it
 * supports places and states, and others only where it is directly related.
 */
function isRelatedToDocument(
  { metadata, relatedWithinTwo }: Gazetteer,
  entity: number,
  { clearlyNamed, unambiguous }: NamedEntities,
): boolean {
  const own = metadata.entities[entity];
  const isState = (other: number): boolean => metadata.entities[other]?.geopolitical === true;
  const speaks = (other: number): boolean =>
    clearlyNamed.has(other) &&
    (!isState(other) ||
      unambiguous.has(other) ||
      own?.type === 'place' ||
      own?.related.includes(other) === true);
  if (relatedWithinTwo(entity).some(speaks)) return true;
  return isState(entity) && [...clearlyNamed].some((other) => other !== entity && isState(other));
}
