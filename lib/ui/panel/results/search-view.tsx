// The panel's second view: search of the whole corpus, as the reader types.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SearchResult } from '../../../model/evidence.ts';
import { type Asked, useAsked } from '../../answer.ts';
import { Failure } from '../../excerpts/waiting.tsx';
import { listed, say, sayCount } from '../../language/i18n.ts';
import { languageLabel } from '../../language/labels.ts';
import { searchLanguages } from '../../language/pack-words.ts';
import { AnnouncedCount } from '../../rows/announced-count.tsx';
import type { PanelActions } from '../actions.ts';
import { Empty } from '../page-view.tsx';
import { FilterFaults, sentenceFor } from './filter-faults.tsx';
import { Filters } from './filters.tsx';
import { Results } from './results.tsx';
import { SearchField } from './search-field.tsx';

interface SearchViewProps extends Pick<PanelActions, 'search' | 'onCopy'> {
  query: string;
  /** The date by which passages were to be known. */
  asOf: string | undefined;
  onQuery: (query: string) => void;
  /** The entity or source that the reader comes back from. */
  begin: string | undefined;
  onEntity: (entity: string) => void;
  onSource: (source: string) => void;
}

/** The field, how much was found (said aloud, too), and the results. */
export function SearchView({ query, asOf, onQuery, search, ...rest }: SearchViewProps): JSX.Element {
  const asked = query.trim();
  // The query for which all passages are wanted; another query begins with the best ones again.
  const [whole, setWhole] = useState<string>();
  const all = whole === asked;
  const key = asked === '' ? undefined : [asked, asOf ?? '', all ? 'all' : ''].join('\n');
  const [found, retry] = useAsked(key, () => search(asked, asOf, all));
  const isNone = found.state === 'ready' && found.value?.total === 0 && found.value.entities.length === 0;
  const words = total(asked, found);
  const faults = found.state === 'ready' ? (found.value?.faults ?? []) : [];
  const cut = found.state === 'ready' && found.value?.truncated === true ? say('queryCut') : '';
  const later = found.state === 'ready' ? (found.value?.later ?? 0) : 0;
  const left = found.value === undefined ? 0 : found.value.total - found.value.excerpts.length;
  return (
    <div class="search" aria-busy={found.state === 'loading'}>
      <SearchField label={say('searchAll')} hint={say('searchHint')} value={query} onValue={onQuery} />
      <Filters query={query} onQuery={onQuery} />
      <FilterFaults query={query} faults={faults} onQuery={onQuery} />
      <p class="total">{words}</p>
      {later > 0 && <p class="total">{sayCount('foundLater', later)}</p>}
      {cut !== '' && <p class="total">{cut}</p>}
      <AnnouncedCount
        words={[...faults.map(sentenceFor), isNone ? say('nothingFound') : words, cut].join(' ').trim()}
      />
      {found.state === 'error' && <Failure error={found.error} onRetry={retry} />}
      {asked === '' && (
        <Empty title={say('searchAll')}>
          {say('searchLanguages', listed(searchLanguages().map(languageLabel)))}
        </Empty>
      )}
      {isNone && <Empty title={say('nothingFound')}>{faults.length === 0 && say('nothingFoundNote')}</Empty>}
      {found.value !== undefined && asked !== '' && found.state !== 'error' && (
        <>
          <Results query={asked} result={found.value} {...rest} />
          {left > 0 && (
            <button type="button" class="plain all" onClick={() => setWhole(asked)}>
              {sayCount('panelAllPassages', found.value.total)}
            </button>
          )}
        </>
      )}
    </div>
  );
}

function total(query: string, { state, value }: Asked<SearchResult>): string {
  if (query === '' || state !== 'ready' || value === undefined || value.total === 0) return '';
  const shown = value.excerpts.length;
  return shown < value.total
    ? sayCount('bestPassages', value.total, String(shown))
    : sayCount('passages', shown);
}
