// The panel's second view: search of the whole corpus, as the reader types.
import type { JSX } from 'preact';
import type { SearchResult } from '../../model/evidence.ts';
import { type Asked, useAsked } from '../answer.ts';
import type { OnCopy } from '../citing.ts';
import { Failure } from '../evidence/waiting.tsx';
import { Glyph } from '../glyph.tsx';
import { say, sayCount } from '../words.ts';
import { Filters } from './filters.tsx';
import { Empty } from './page-view.tsx';
import { Results } from './results.tsx';

interface SearchViewProps {
  query: string;
  onQuery: (query: string) => void;
  search: (query: string) => Promise<SearchResult>;
  onEntity: (entity: string) => void;
  onCopy: OnCopy;
}

/** The field, how much was found (said aloud, too), and the results. */
export function SearchView({ query, onQuery, search, onEntity, onCopy }: SearchViewProps): JSX.Element {
  const asked = query.trim();
  const [found, retry] = useAsked(asked === '' ? undefined : asked, search);
  const isNone = found.state === 'ready' && found.value?.total === 0 && found.value.entities.length === 0;
  return (
    <div class="search" aria-busy={found.state === 'loading'}>
      <label class="field">
        <Glyph name="search" />
        <span class="spoken">{say('searchAll')}</span>
        <input
          type="search"
          value={query}
          placeholder={say('searchHint')}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
      </label>
      <Filters query={query} onQuery={onQuery} />
      <p class="total" role="status">
        {total(asked, found)}
      </p>
      {found.state === 'error' && <Failure error={found.error} onRetry={retry} />}
      {asked === '' && <Empty title={say('searchAll')}>{say('searchLanguages')}</Empty>}
      {isNone && <Empty title={say('nothingFound')}>{say('nothingFoundNote')}</Empty>}
      {found.value !== undefined && asked !== '' && found.state !== 'error' && (
        <Results result={found.value} onEntity={onEntity} onCopy={onCopy} />
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
