// The search's filters as controls; each writes itself into the query, where it can also be typed.
import type { JSX } from 'preact';
import { say } from '../../language/i18n.ts';
import { languageLabel } from '../../language/labels.ts';
import { sample, sourceLanguages } from '../../language/pack-words.ts';
import { sourceKinds, viewpoints } from '../../language/vocabulary.ts';
import { type FilterName, filterIn, withFilter } from './query-filters.ts';

const NAMES: readonly FilterName[] = ['kind', 'viewpoint', 'voice', 'lang', 'publisher', 'after', 'before'];

interface FiltersProps {
  query: string;
  onQuery: (query: string) => void;
}

/** Three choices, a speaker, a publisher, two dates and the order behind one line that says how many filters are set. */
export function Filters({ query, onQuery }: FiltersProps): JSX.Element {
  const set = NAMES.filter((name) => filterIn(query, name) !== '').length;
  const on = (name: FilterName) => (event: { currentTarget: { value: string } }) =>
    onQuery(withFilter(query, name, event.currentTarget.value));
  const choice = (name: FilterName, words: string, values: readonly [string, string][]) => (
    <label>
      <span>{words}</span>
      <select value={filterIn(query, name)} onChange={on(name)}>
        <option value="">{say('any')}</option>
        {values.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
  const field = (name: FilterName, words: string, hint: string) => (
    <label>
      <span>{words}</span>
      <input type="text" value={filterIn(query, name)} placeholder={hint} onChange={on(name)} />
    </label>
  );
  return (
    <details class="filters">
      <summary>{set === 0 ? say('filters') : say('filtersSet', String(set))}</summary>
      <div class="filter-grid">
        {choice(
          'kind',
          say('filterKind'),
          sourceKinds().map(({ id, label }) => [id, label]),
        )}
        {choice(
          'viewpoint',
          say('filterViewpoint'),
          viewpoints().map(({ id, label }) => [id, label]),
        )}
        {choice(
          'lang',
          say('filterLanguage'),
          sourceLanguages().map((tag) => [tag, languageLabel(tag)]),
        )}
        {field('voice', say('filterVoice'), '')}
        {field('publisher', say('filterPublisher'), sample().publisher)}
        {field('after', say('filterFrom'), '2019-05')}
        {field('before', say('filterBefore'), '2024')}
        <label>
          <span>{say('sortBy')}</span>
          <select value={filterIn(query, 'sort')} onChange={on('sort')}>
            <option value="">{say('sortFit')}</option>
            <option value="date">{say('sortDate')}</option>
          </select>
        </label>
      </div>
    </details>
  );
}
