// Whether a page bears out a name: what it names beyond doubt, and how that is related to the entity in question.
import type { Gazetteer } from '../../gazetteer/load.ts';

/** So many names that are related to others on the page make it one about them. */
const ENOUGH_JOINED = 3;

/** What a page names beyond doubt, by number, and which of that by names that nothing else bears. */
export interface Named {
  certain: ReadonlySet<number>;
  sure: ReadonlySet<number>;
}

/** Questions about an entity, by number, and the page. */
export interface WorldOnPage {
  /** Whether the page uses a name of the entity beyond doubt, or names something of its world. */
  bearsOut(entity: number): boolean;
  /** Whether it names something of the entity's world. */
  accompanies(entity: number): boolean;
}

/** Prepares these questions; each entity is looked into once. `disputed` are those whose names somebody else bears there. */
export function worldOnPage(gazetteer: Gazetteer, named: Named, disputed: ReadonlySet<number>): WorldOnPage {
  const { certain } = named;
  const accompanies = remembered((entity) => isAccompanied(gazetteer, entity, named));
  let onTopic: boolean | undefined;
  const bearsOut = remembered((entity) => {
    if (certain.has(entity) && !disputed.has(entity)) return true;
    // Of an entity without relations no page can tell anything.
    if (gazetteer.worldOf(entity).length === 0) return true;
    onTopic ??= [...certain].filter(accompanies).length >= ENOUGH_JOINED;
    return onTopic || accompanies(entity);
  });
  return { accompanies, bearsOut };
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
function isAccompanied({ lists, worldOf }: Gazetteer, entity: number, { certain, sure }: Named): boolean {
  const own = lists.entities[entity];
  const isState = (other: number): boolean => lists.entities[other]?.polity === true;
  const speaks = (other: number): boolean =>
    certain.has(other) &&
    (!isState(other) || sure.has(other) || own?.kind === 'place' || own?.related.includes(other) === true);
  if (worldOf(entity).some(speaks)) return true;
  return isState(entity) && [...certain].some((other) => other !== entity && isState(other));
}
