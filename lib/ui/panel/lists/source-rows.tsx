// The library's sources: title, kind, publisher, date, viewpoint, number of passages.
import type { JSX } from 'preact';
import type { SourceRow } from '../../../model/listing.ts';
import { OutletChip } from '../../excerpts/viewpoint.tsx';
import { formatDate } from '../../language/dates.ts';
import { say } from '../../language/i18n.ts';
import { sourceKindLabel } from '../../language/vocabulary.ts';
import { RowList } from '../../rows/row-list.tsx';
import { PassageCount } from './passage-count.tsx';

/** The height in px of a row with a title of two lines. */
const ROW = 70;

interface SourceRowsProps {
  /** The filter that the rows match. */
  of: string;
  rows: readonly SourceRow[];
  begin: string | undefined;
  onSource: (source: string) => void;
}

/** One button per source. */
export function SourceRows({ of, rows, begin, onSource }: SourceRowsProps): JSX.Element {
  return (
    <RowList
      label={say('sourcesLabel')}
      class="names"
      of={of}
      items={rows}
      keyOf={({ source }) => source.id}
      nameOf={({ source }) => source.title.replace(/^[^\p{L}\p{N}]+/u, '')}
      estimate={ROW}
      begin={begin}
    >
      {({ source, passages }, stop) => (
        <button
          type="button"
          class="row"
          data-source={source.id}
          onClick={() => onSource(source.id)}
          {...stop}
        >
          <OutletChip source={source} brief />
          <span class="row-name">
            <span lang={source.language} dir="auto">
              {source.title}
            </span>
            <span class="row-says">
              {sourceKindLabel(source.kind)}, {source.publisher}, {formatDate(source.date)}
            </span>
          </span>
          <PassageCount passages={passages} />
        </button>
      )}
    </RowList>
  );
}
