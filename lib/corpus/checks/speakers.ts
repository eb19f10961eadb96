// Checks that it is known once, and without contradiction, for whom each speaker of a passage speaks.
import type { Speaker } from '../../model/corpus.ts';
import { english } from '../../text/languages/en/rules.ts';
import type { Items } from '../items.ts';
import { type Problem, problemAt } from '../problem.ts';
import { isOwnWord, plainName } from '../speakers.ts';

/** Speakers of passages that are neither listed nor the publisher of their source. */
export function unknownSpeakers({ passages, sources, speakers, problems, complete }: Items): Problem[] {
  // One that is missing may stand in what could not be read.
  if (!complete || problems.some(({ file }) => file.endsWith('/speakers.yaml'))) return [];
  const listed = new Set(speakers.map(({ value }) => value.name));
  const byId = new Map(sources.map(({ value }) => [value.id, value]));
  return passages.flatMap(({ value, place }) => {
    const source = byId.get(value.source);
    if (source === undefined || isOwnWord(value, source) || listed.has(plainName(value.speaker))) return [];
    const message = `"${plainName(value.speaker)}" is neither in speakers.yaml nor the publisher; add the speaker there.`;
    return [problemAt(place, ['speaker'], message)];
  });
}

/** Entries of speakers that are there twice or that no passage needs, and entities of theirs that do not exist. */
export function faultySpeakers({ passages, speakers, written, problems, complete }: Items): Problem[] {
  const names = speakers.map(({ value }) => value.name);
  const spoken = new Set(passages.map(({ value }) => plainName(value.speaker)));
  // Passages with a fault are not among these.
  const mayJudge = complete && !problems.some(({ field }) => field.startsWith('passages'));
  return speakers.flatMap(({ value, place }, position) => {
    const { name, entity } = value;
    const found: Problem[] = [];
    if (names.indexOf(name) !== position)
      found.push(problemAt(place, ['name'], `"${name}" is listed twice; list it once.`));
    else if (mayJudge && !spoken.has(name))
      found.push(problemAt(place, ['name'], `no passage is spoken by "${name}"; remove the entry.`));
    if (complete && entity !== undefined && !written.entities.has(entity)) {
      const message = `there is no entity "${entity}"; correct the id or add the entity.`;
      found.push(problemAt(place, ['entity'], message));
    }
    return found;
  });
}

/** Publishers whose leaning differs between two sources, or between a source and the list of speakers. */
export function contradictoryViewpoints({ sources, speakers }: Items): Problem[] {
  const said = new Map(speakers.map(({ value, place }) => [value.name, { value, place }]));
  return sources.flatMap(({ value, place }) => {
    const { publisher, viewpoint } = value;
    const earlier = said.get(publisher);
    if (earlier === undefined) said.set(publisher, { value: { name: publisher, viewpoint }, place });
    if (earlier === undefined || earlier.value.viewpoint === viewpoint) return [];
    const message = `the viewpoint of ${publisher} itself is "${earlier.value.viewpoint}" in ${earlier.place.file}; give it the same in both.`;
    return [problemAt(place, ['viewpoint'], message)];
  });
}

/** Entries for one voice under several names that are said to speak for different sides. */
export function dividedVoices(items: Items): Problem[] {
  const people = namesOfPeople(items);
  const earlierOf = new Map<string, Speaker>();
  return items.speakers.flatMap(({ value, place }) => {
    const voice = value.entity ?? personIn(value.name, people) ?? value.name;
    const earlier = earlierOf.get(voice) ?? value;
    earlierOf.set(voice, earlier);
    if (earlier.name === value.name || earlier.viewpoint === value.viewpoint) return [];
    const message = `${voice} speaks as "${earlier.viewpoint}" under the name ${earlier.name}; give both entries one viewpoint.`;
    return [problemAt(place, ['viewpoint'], message)];
  });
}

/** Full names of people, the shortest first, each with the voice that it stands for: the entity, or the name of a speaker who is none. */
function namesOfPeople({ entities, manifests, speakers }: Items): Map<string, string> {
  const kinds = manifests[0]?.value.entityKinds.filter(({ names }) => names === 'person') ?? [];
  const people = entities.filter(({ value }) => kinds.some(({ id }) => id === value.kind));
  const listed = speakers.map(({ value }): [string, string] => [value.name, value.entity ?? value.name]);
  const known = people.flatMap(({ value }) =>
    [value.name, ...(value.aliases.en ?? [])].map((name): [string, string] => [name, value.id]),
  );
  const full = [...listed, ...known].filter(([name]) => /^\p{Lu}\S* .*\p{Lu}/u.test(name));
  return new Map(full.toSorted(([a], [b]) => a.length - b.length));
}

/** The person whom a name with a title contains: "Russian ambassador Alexander Matsegora", "Alexander Matsegora, envoy". */
function personIn(speaker: string, people: ReadonlyMap<string, string>): string | undefined {
  const found = [...people].find(([name]) => {
    if (speaker === name || speaker.startsWith(`${name}, `)) return true;
    const title = speaker.endsWith(` ${name}`) ? speaker.slice(0, -name.length - 1).split(' ') : [];
    // "Spokesman of …" is somebody else.
    return title.length > 0 && !english.stopWords.has(title.at(-1) ?? '');
  });
  return found?.[1];
}
