// Checks that the manifest fits together, and that sources, speakers and entities use no viewpoint or kind that it does not have.
import type { AuthoredManifest } from '../../model/manifest.ts';
import type { Item, Items } from '../items.ts';
import { type Path, type Problem, problemAt } from '../problem.ts';

/** A corpus without a manifest, or with several. */
export function missingManifest(items: Items): Problem[] {
  const [first, second] = items.manifests;
  if (second !== undefined)
    return [problemAt(second.place, [], 'a corpus has one manifest; keep one pack.yaml.')];
  if (first !== undefined || !items.complete || items.written.manifest) return [];
  const message =
    'there is no such file; add one with id, title, licence, language, viewpoints, sourceKinds and entityKinds.';
  return [{ file: `${items.folder}pack.yaml`, line: 1, field: '', message }];
}

/**
 * Entries of the manifest with the same id, badge or country, or without a label in its language, and areas with
 * swapped edges.
 */
export function faultyManifest({ manifests }: Items): Problem[] {
  return manifests.flatMap(({ value, place }) => {
    const { viewpoints, sourceKinds, entityKinds, map, language } = value;
    const countries = map?.countries ?? [];
    const problem = (path: Path, message: string): Problem => problemAt(place, path, message);
    const repeated = (at: Path, field: Path, keys: readonly string[]): Problem[] =>
      keys.flatMap((key, position) =>
        keys.indexOf(key) === position
          ? []
          : [problem([...at, position, ...field], `"${key}" is taken by an entry above; choose another.`)],
      );
    const unlabelled = (at: Path, entries: readonly { labels: Record<string, string> }[]): Problem[] =>
      entries.flatMap(({ labels }, position) =>
        labels[language] === undefined
          ? [
              problem(
                [...at, position, 'labels'],
                `there is no label in the pack's language; add ${language}.`,
              ),
            ]
          : [],
      );
    const turned = (map?.areas ?? []).flatMap(({ west, south, east, north }, position) =>
      west < east && south < north
        ? []
        : [
            problem(
              ['map', 'areas', position],
              'west must be below east, and south below north; correct them.',
            ),
          ],
    );
    const lists = { viewpoints, sourceKinds, entityKinds };
    return [
      ...Object.entries(lists).flatMap(([name, entries]) => [
        ...repeated(
          [name],
          ['id'],
          entries.map(({ id }) => id),
        ),
        ...unlabelled([name], entries),
      ]),
      ...repeated(
        ['viewpoints'],
        ['badge'],
        viewpoints.map(({ badge }) => `${badge.letters}, ${badge.shape}`),
      ),
      ...repeated(
        ['map', 'countries'],
        ['number'],
        countries.map(({ number }) => number),
      ),
      ...unlabelled(['map', 'countries'], countries),
      ...turned,
    ];
  });
}

/** Viewpoints and kinds that the manifest does not have. */
export function undeclaredWords(items: Items): Problem[] {
  const manifest = items.manifests[0]?.value;
  if (manifest === undefined) return [];
  const { viewpoints, sourceKinds, entityKinds }: AuthoredManifest = manifest;
  return [
    ...items.entities.flatMap((item) => unlessDeclared(item, 'kind', entityKinds)),
    ...items.sources.flatMap((item) => unlessDeclared(item, 'kind', sourceKinds)),
    ...items.sources.flatMap((item) => unlessDeclared(item, 'viewpoint', viewpoints)),
    ...items.speakers.flatMap((item) => unlessDeclared(item, 'viewpoint', viewpoints)),
  ];
}

function unlessDeclared<Field extends string>(
  { value, place }: Item<Record<Field, string>>,
  field: Field,
  declared: readonly { id: string }[],
): Problem[] {
  const ids = declared.map(({ id }) => id);
  if (ids.includes(value[field])) return [];
  const message = `"${value[field]}" is not in pack.yaml; add it there or write one of: ${ids.join(', ')}.`;
  return [problemAt(place, [field], message)];
}
