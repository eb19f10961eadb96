// The library's names: kind, name, description, number of passages.
import type { JSX } from 'preact';
import type { EntityRow } from '../../../model/listing.ts';
import { KindGlyph } from '../../controls/glyph.tsx';
import { say } from '../../language/i18n.ts';
import { entityKindLabel, languageOfName, packLanguage } from '../../language/vocabulary.ts';
import { RowList } from '../../rows/row-list.tsx';
import { PassageCount } from './passage-count.tsx';

/** The height in px of a row with a description of two lines. */
const ROW = 68;

interface EntityRowsProps {
  /** The filter that the rows match. */
  of: string;
  rows: readonly EntityRow[];
  begin: string | undefined;
  onEntity: (entity: string) => void;
}

/** One button per name, with the alias that the filter matched if it is another one. */
export function EntityRows({ of, rows, begin, onEntity }: EntityRowsProps): JSX.Element {
  return (
    <RowList
      label={say('libraryNames')}
      class="names"
      of={of}
      items={rows}
      keyOf={({ id }) => id}
      nameOf={({ name }) => name}
      estimate={ROW}
      begin={begin}
    >
      {({ id, name, nameLanguage, kind, description, passages, alias }, stop) => (
        <button type="button" class="row" data-entity={id} onClick={() => onEntity(id)} {...stop}>
          <KindGlyph kind={kind} />
          <span class="row-name">
            <span lang={languageOfName({ nameLanguage })} dir="auto">
              {name}
            </span>
            {alias !== undefined && (
              <span class="row-alias" dir="auto">
                {alias}
              </span>
            )}
            <span class="spoken">, {entityKindLabel(kind)}, </span>
            <span class="row-says" lang={packLanguage()}>
              {description}
            </span>
          </span>
          <PassageCount passages={passages} />
        </button>
      )}
    </RowList>
  );
}
