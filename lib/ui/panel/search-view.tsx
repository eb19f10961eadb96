// The panel's second view: search of the whole corpus, as the reader types.
import type { JSX } from 'preact';
import type { SearchResult } from '../../model/evidence.ts';
import { type Asked, useAsked } from '../answer.ts';
import type { OnCopy } from '../citing.ts';
import { counted } from '../counts.ts';
import { Failure } from '../evidence/waiting.tsx';
import { Glyph } from '../glyph.tsx';
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
        <span class="spoken">Search all sources</span>
        <input
          type="search"
          value={query}
          placeholder="A name, a place, a claim …"
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
      {asked === '' && <Empty title="Search all sources">In English, Russian, Korean or Chinese.</Empty>}
      {isNone && (
        <Empty title="Nothing found">
          No source in the corpus has these words. Try fewer, or another spelling.
        </Empty>
      )}
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
    ? `${counted(value.total, 'passage')}, the best ${shown} shown`
    : counted(shown, 'passage');
}
