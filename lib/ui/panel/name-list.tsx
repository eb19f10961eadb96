// The names on a page: kind, name, how often; the accessible twin of the marks.
import type { JSX } from 'preact';
import type { NameCount } from '../../model/tab.ts';
import { Glyph } from '../glyph.tsx';
import { entityKindLabel } from '../labels.ts';
import { CORPUS_LANGUAGE, sayCount } from '../words.ts';

interface NameListProps {
  names: readonly NameCount[];
  onName: (entity: string) => void;
}

/** One button per name, in the order given. */
export function NameList({ names, onName }: NameListProps): JSX.Element {
  return (
    <ul class="names">
      {names.map(({ entity, name, kind, count }) => (
        <li key={entity}>
          <button
            type="button"
            class="row"
            data-entity={entity}
            onClick={() => onName(entity)}
            title={entityKindLabel(kind)}
          >
            <Glyph name={kind} />
            <span class="row-name" lang={CORPUS_LANGUAGE} dir="auto">
              {name}
            </span>
            <span class="count" aria-hidden="true">
              {count}
            </span>
            <span class="spoken">
              , {entityKindLabel(kind)}, {sayCount('times', count)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
