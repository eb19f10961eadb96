// A name on a page: kind, name, how often.
import type { JSX } from 'preact';
import type { NameCount } from '../../../model/tab.ts';
import { Glyph } from '../../controls/glyph.tsx';
import { CORPUS_LANGUAGE, sayCount } from '../../language/i18n.ts';
import { entityKindLabel } from '../../language/labels.ts';
import type { RowStop } from '../../rows/row-list.tsx';

interface NameRowProps {
  name: NameCount;
  /** Where the row stands in a list with one stop for Tab. */
  stop?: RowStop;
  onName: (entity: string) => void;
}

/** A button. */
export function NameRow({ name: { entity, name, kind, count }, stop, onName }: NameRowProps): JSX.Element {
  return (
    <button
      type="button"
      class="row"
      data-entity={entity}
      onClick={() => onName(entity)}
      title={entityKindLabel(kind)}
      {...stop}
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
  );
}
