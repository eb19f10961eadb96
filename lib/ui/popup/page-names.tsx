// The names that the page is about.
import type { JSX } from 'preact';
import type { NameCount } from '../../model/tab.ts';
import { say, sayCount } from '../language/i18n.ts';
import { NameRow } from '../panel/lists/name-row.tsx';

/** How many names a popup shows: about as many as fit without scrolling; the panel has all of them. */
const SHOWN = 8;

interface PageNamesProps {
  /** What the page is about comes first. */
  names: readonly NameCount[];
  onName: (entity: string) => void;
}

/** The first names, and how many more there are. */
export function PageNames({ names, onName }: PageNamesProps): JSX.Element {
  const rest = names.length - SHOWN;
  return (
    <section class="page-names">
      <h2>{names.length === 0 ? say('noNamesYet') : sayCount('namesOnPage', names.length)}</h2>
      <ul class="names">
        {names.slice(0, SHOWN).map((name) => (
          <li key={name.entity}>
            <NameRow name={name} onName={onName} />
          </li>
        ))}
      </ul>
      {rest > 0 && <p class="rest">{sayCount('andMoreInPanel', rest)}</p>}
    </section>
  );
}
