// A name on a page: kind, name, number of mentions.
import type { JSX } from 'preact';
import type { NameCount } from '../../../model/tab.ts';
import { KindGlyph } from '../../controls/glyph.tsx';
import { sayCount } from '../../language/i18n.ts';
import { entityKindLabel, languageOfName } from '../../language/vocabulary.ts';
import type { RowStop } from '../../rows/row-list.tsx';

interface NameRowProps {
  name: NameCount;
  /** The row's position in a list with one tab stop. */
  stop?: RowStop;
  onName: (entity: string) => void;
}

/** A button. */
export function NameRow({
  name: { entity, name, nameLanguage, kind, count },
  stop,
  onName,
}: NameRowProps): JSX.Element {
  return (
    <button
      type="button"
      class="row"
      data-entity={entity}
      onClick={() => onName(entity)}
      title={entityKindLabel(kind)}
      {...stop}
    >
      <KindGlyph kind={kind} />
      <span class="row-name" lang={languageOfName({ nameLanguage })} dir="auto">
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
