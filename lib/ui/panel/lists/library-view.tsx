// The panel's third view: all names and all sources of the library, filtered as the reader types.
import type { JSX } from 'preact';
import type { EntityRow, SourceRow } from '../../../model/listing.ts';
import { useAsked } from '../../answer.ts';
import { Failure, Waiting } from '../../excerpts/waiting.tsx';
import { say, sayCount } from '../../language/i18n.ts';
import { AnnouncedCount } from '../../rows/announced-count.tsx';
import type { PanelActions } from '../actions.ts';
import { Empty } from '../page-view.tsx';
import { SearchField } from '../results/search-field.tsx';
import { EntityRows } from './entity-rows.tsx';
import { SourceRows } from './source-rows.tsx';

/** The two halves of the library. */
export type Half = 'entities' | 'sources';

interface LibraryViewProps extends Pick<PanelActions, 'entities' | 'sources'> {
  half: Half;
  query: string;
  /** The date as of which the lists are. */
  asOf: string | undefined;
  onHalf: (half: Half) => void;
  onQuery: (query: string) => void;
  /** The entity or source that the reader comes back from. */
  begin: string | undefined;
  onEntity: (entity: string) => void;
  onSource: (source: string) => void;
}

/** The rows of one half. */
type Rows = { half: 'entities'; rows: EntityRow[] } | { half: 'sources'; rows: SourceRow[] };

/** A choice between the halves, a field, the number of matches, and the list. */
export function LibraryView(props: LibraryViewProps): JSX.Element {
  const { half, query, asOf, onHalf, onQuery, begin, onEntity, onSource } = props;
  const [found, retry] = useAsked(`${half}\n${asOf ?? ''}\n${query.trim()}`, () => rowsOf(props));
  // Rows of the other half are not worth waiting with.
  const shown = found.value?.half === half ? found.value : undefined;
  const words = shown === undefined ? '' : countOf(shown);
  return (
    <div class="library" aria-busy={found.state === 'loading'}>
      <fieldset class="halves" aria-label={say('libraryShow')}>
        {(['entities', 'sources'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={one === half} onClick={() => onHalf(one)}>
            {one === 'entities' ? say('libraryNames') : say('sourcesLabel')}
          </button>
        ))}
      </fieldset>
      <SearchField
        label={half === 'entities' ? say('libraryNarrowNames') : say('libraryNarrowSources')}
        hint={half === 'entities' ? say('libraryHintNames') : say('libraryHintSources')}
        value={query}
        onValue={onQuery}
      />
      <p class="total">{words}</p>
      <AnnouncedCount words={words} />
      {found.state === 'error' && <Failure error={found.error} onRetry={retry} />}
      {found.state === 'loading' && shown === undefined && <Waiting />}
      {shown?.rows.length === 0 && <Nothing query={query.trim()} />}
      {shown?.half === 'entities' && shown.rows.length > 0 && (
        <EntityRows of={query} rows={shown.rows} begin={begin} onEntity={onEntity} />
      )}
      {shown?.half === 'sources' && shown.rows.length > 0 && (
        <SourceRows of={query} rows={shown.rows} begin={begin} onSource={onSource} />
      )}
    </div>
  );
}

const countOf = ({ half, rows }: Rows): string =>
  half === 'entities' ? sayCount('libraryNameCount', rows.length) : sayCount('sources', rows.length);

async function rowsOf({ half, query, asOf, entities, sources }: LibraryViewProps): Promise<Rows> {
  const filter = query.trim();
  return half === 'entities'
    ? { half, rows: await entities(filter, asOf) }
    : { half, rows: await sources(filter, asOf) };
}

function Nothing({ query }: { query: string }): JSX.Element {
  return query === '' ? (
    <Empty title={say('libraryEmpty')}>{say('libraryEmptyNote')}</Empty>
  ) : (
    <Empty title={say('nothingFound')}>{say('libraryNothingNote')}</Empty>
  );
}
