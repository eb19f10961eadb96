// Finds ids that refer to nothing.
import type { Items } from '../items.ts';
import { type FilePosition, type Path, type Problem, problemAt } from '../problem.ts';

/** Entity ids on passages, entities and ambiguities, and passage ids on disputes, that do not exist. */
export function unknownIds(items: Items): Problem[] {
  // A file that could not be read may contain what seems to be missing.
  if (!items.complete) return [];
  const { entities, passages } = items.written;
  return [
    ...items.passages.flatMap(({ value, place }) =>
      absent(value.entities, entities, place, ['entities'], 'entity'),
    ),
    ...items.entities.flatMap(({ value, place }) =>
      absent(value.related ?? [], entities, place, ['related'], 'entity'),
    ),
    ...items.disputes.flatMap(({ value, place }) =>
      absent(value.passages, passages, place, ['passages'], 'passage'),
    ),
    ...items.ambiguities.flatMap(({ value, place }) =>
      absent(value.candidates, entities, place, ['candidates'], 'entity'),
    ),
  ];
}

function absent(
  ids: readonly string[],
  known: ReadonlySet<string>,
  place: FilePosition,
  field: Path,
  what: string,
): Problem[] {
  return ids.flatMap((id, position) =>
    known.has(id)
      ? []
      : [
          problemAt(
            place,
            [...field, position],
            `there is no ${what} "${id}"; correct the id or add the ${what}.`,
          ),
        ],
  );
}
