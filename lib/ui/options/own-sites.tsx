// The sites the reader has turned on or off.
import type { JSX } from 'preact';
import type { Settings } from '../../model.ts';
import { Glyph } from '../glyph.tsx';
import { Switch } from '../switch.tsx';

interface OwnSitesProps {
  sites: Settings['sites'];
  onSite: (host: string, on: boolean) => void;
  onForget: (host: string) => void;
}

/** One row per host, by name: switch and remove. */
export function OwnSites({ sites, onSite, onForget }: OwnSitesProps): JSX.Element {
  const hosts = Object.entries(sites).toSorted(([a], [b]) => a.localeCompare(b, 'en'));
  return (
    <section>
      <h2>Your sites</h2>
      {hosts.length === 0 && (
        <p>None yet. Turn a site on or off with the toolbar button, and it is listed here.</p>
      )}
      <ul class="site-list">
        {hosts.map(([host, word]) => (
          <li key={host}>
            <span class="site-host">{host}</span>
            <span class="site-word">{word === 'on' ? 'On' : 'Off'}</span>
            <Switch label={`Sidelight on ${host}`} on={word === 'on'} onChange={(on) => onSite(host, on)} />
            <button
              type="button"
              class="icon"
              aria-label={`Remove ${host}`}
              title="Remove"
              onClick={() => onForget(host)}
            >
              <Glyph name="close" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
