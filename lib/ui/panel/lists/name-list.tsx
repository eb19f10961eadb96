// The names on a page: the accessible equivalent of the marks.
import type { JSX } from 'preact';
import type { NameCount } from '../../../model/tab.ts';
import { say } from '../../language/i18n.ts';
import { RowList } from '../../rows/row-list.tsx';
import { NameRow } from './name-row.tsx';

/** The height in px of a row of one line. */
const ROW = 34;

interface NameListProps {
  names: readonly NameCount[];
  /** The entity that the reader comes back from. */
  begin: string | undefined;
  onName: (entity: string) => void;
}

/** One button per name, in the order given. */
export function NameList({ names, begin, onName }: NameListProps): JSX.Element {
  return (
    <RowList
      label={say('namesOnThisPage')}
      class="names"
      items={names}
      keyOf={({ entity }) => entity}
      nameOf={({ name }) => name}
      estimate={ROW}
      begin={begin}
    >
      {(name, stop) => <NameRow name={name} stop={stop} onName={onName} />}
    </RowList>
  );
}
