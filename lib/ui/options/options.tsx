// The settings: where Sidelight works, how much it marks, the reader's own sites, the listed ones.
import type { JSX } from 'preact';
import type { Density, Mode, Settings, Site } from '../../model.ts';
import { Waiting } from '../evidence/waiting.tsx';
import { Radios } from '../radios.tsx';
import { ListedSites } from './listed-sites.tsx';
import { OwnSites } from './own-sites.tsx';

/** All that the settings show and all that can be changed; `undefined` while they are fetched. */
export interface OptionsProps {
  settings: Settings | undefined;
  /** The news sites that come with the extension. */
  sites: readonly Site[];
  error?: string | undefined;
  /** Called in the click itself, so that a permission may be asked for. */
  onMode: (mode: Mode) => void;
  onDensity: (density: Density) => void;
  /** Called in the click itself. */
  onSite: (host: string, on: boolean) => void;
  /** Take a site off the reader's list. */
  onForget: (host: string) => void;
}

const modes = [
  { value: 'listed', words: 'Listed sites', note: 'The news sites below, and every site you turn on.' },
  { value: 'mine', words: 'Only mine', note: 'Nowhere but on the sites you turn on.' },
  {
    value: 'everywhere',
    words: 'Everywhere',
    note: 'On every site you do not turn off. Asks for your permission.',
  },
] as const;

const densities = [
  { value: 'page', words: 'First on the page', note: 'Each name once.' },
  { value: 'section', words: 'First in each section', note: 'Again under each heading.' },
  { value: 'all', words: 'Every time', note: 'Wherever a name stands.' },
] as const;

/** One page, one column. */
export function Options({ settings, sites, error, ...on }: OptionsProps): JSX.Element {
  if (settings === undefined && error === undefined) return <Waiting />;
  return (
    <main class="options">
      <header>
        <h1>Sidelight</h1>
        <p>Sources beside the news. Nothing you read leaves this machine.</p>
      </header>
      {error !== undefined && (
        <p class="problem" role="alert">
          {error}
        </p>
      )}
      <div class="pair">
        <Radios label="Where it works" choices={modes} chosen={settings?.mode} onChoose={on.onMode} />
        <Radios
          label="Which names are marked"
          choices={densities}
          chosen={settings?.density}
          onChoose={on.onDensity}
        />
      </div>
      <OwnSites sites={settings?.sites ?? {}} onSite={on.onSite} onForget={on.onForget} />
      <ListedSites sites={sites} />
      <Keys />
    </main>
  );
}

function Keys(): JSX.Element {
  return (
    <section>
      <h2>Keys</h2>
      <p>
        Next and previous mark, open the popover, open the panel and switch the site all have keys that you
        can change: in Chromium at <code>chrome://extensions/shortcuts</code>, in Firefox under Add-ons, the
        cog, Manage Extension Shortcuts.
      </p>
    </section>
  );
}
