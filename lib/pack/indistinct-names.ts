// Which names tell little about what a text says: those that stand all over a pack, that people share, or that report.
import type { Entity, Source } from '../model/corpus.ts';
import type { CitedAs, NameType, PackManifest } from '../model/manifest.ts';
import { fold } from '../text/fold.ts';
import { searchTerms } from '../text/terms.ts';
import { nameKey } from './common-keys.ts';

/** A name is ubiquitous if a fifth of the passages have it. */
const UBIQUITOUS_NAME = 0.2;
/** What agencies and newspapers print is cited as these. */
const OF_THE_PRESS: ReadonlySet<CitedAs> = new Set(['newspaper', 'interview']);

const namesOf = ({ name, aliases }: Entity): string[] => [name, ...Object.values(aliases).flat()];

/**
 * Gives a function that tells whether a term is of a ubiquitous name or made from one (Korean from Korea), or of the names of
 * several people (Kim, Alexander).
 */
export function indistinctNames(
  entities: readonly Entity[],
  nameTypeOf: (entity: Entity) => NameType | undefined,
  common: (key: string) => number,
): (term: string) => boolean {
  const termsOf = (entity: Entity): string[] => [
    ...new Set(namesOf(entity).flatMap((name) => searchTerms(name).map(({ term }) => term))),
  ];
  const ubiquitous = new Set(
    entities.filter(({ id }) => common(nameKey(id)) > UBIQUITOUS_NAME).flatMap(termsOf),
  );
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const term of entities.filter((entity) => nameTypeOf(entity) === 'person').flatMap(termsOf)) {
    if (seen.has(term)) shared.add(term);
    seen.add(term);
  }
  // What is made of a name is a letter longer or two: Russia, Russian.
  return (term) =>
    shared.has(term) || [0, 1, 2].some((longer) => ubiquitous.has(term.slice(0, term.length - longer)));
}

/** The entities that publish sources of the press. */
export function outletsAmong(
  entities: readonly Entity[],
  sources: readonly Source[],
  { sourceKinds }: PackManifest,
): ReadonlySet<string> {
  const press = new Set(sourceKinds.filter(({ citedAs }) => OF_THE_PRESS.has(citedAs)).map(({ id }) => id));
  const publishers = new Set(
    sources.filter(({ kind }) => press.has(kind)).map(({ publisher }) => fold(publisher).text),
  );
  const isOutlet = (entity: Entity): boolean =>
    namesOf(entity).some((name) => publishers.has(fold(name).text));
  return new Set(entities.filter(isOutlet).map(({ id }) => id));
}
