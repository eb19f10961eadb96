// The news sites that come with the extension, with a field to find one.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Site } from '../../model/corpus.ts';
import { WindowGlyph } from '../controls/window-glyph.tsx';
import { say, sayCount } from '../language/i18n.ts';
import { languageLabel } from '../language/labels.ts';

/** "Works on 123 listed news sites", filtered by name, host or language as the reader types. */
export function ListedSites({ sites }: { sites: readonly Site[] }): JSX.Element {
  const [filter, setFilter] = useState('');
  const shown = filterSites(sites, filter);
  return (
    <section>
      <h2>{sayCount('worksOnListed', sites.length)}</h2>
      <label class="field">
        <WindowGlyph name="search" />
        <span class="spoken">{say('findListed')}</span>
        <input
          type="search"
          value={filter}
          placeholder={say('findListedHint')}
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
      </label>
      <p class="total" role="status">
        {filter.trim() === '' ? '' : sayCount('found', shown.length)}
      </p>
      <ul class="listed">
        {shown.map(({ name, host, language }) => (
          <li key={host}>
            <span lang={language} dir="auto">
              {name}
            </span>
            <span class="listed-host">{host}</span>
            <span class="listed-language">{languageLabel(language)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The sites whose name, host or language contains what was typed, ignoring case. */
export function filterSites(sites: readonly Site[], filter: string): readonly Site[] {
  const wanted = filter.trim().toLowerCase();
  if (wanted === '') return sites;
  return sites.filter(({ name, host, language }) =>
    [name, host, languageLabel(language)].some((text) => text.toLowerCase().includes(wanted)),
  );
}
