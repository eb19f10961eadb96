// The states of popup, options and welcome page, each in a place of its window's width.
import { render } from 'preact';
import '../../lib/ui/options/options.css';
import '../../lib/ui/popup/popup.css';
import type { Settings } from '../../lib/model/settings.ts';
import { Options } from '../../lib/ui/options/options.tsx';
import '../../lib/ui/welcome/welcome.css';
import { Popup } from '../../lib/ui/popup/popup.tsx';
import { Welcome } from '../../lib/ui/welcome/welcome.tsx';
import { sites, tabs } from './evidence.ts';
import { page } from './specimen.tsx';

const nothing = () => undefined;

/** Adds them all to the gallery. */
export function showPages(): void {
  for (const [name, tab] of Object.entries(tabs)) {
    render(
      <Popup
        state={tab}
        onSite={nothing}
        onMode={nothing}
        onQuiet={nothing}
        onName={nothing}
        onPanel={nothing}
        onOptions={nothing}
      />,
      page(`popup-${name}`, 320),
    );
  }
  const settings = {
    mode: 'listed',
    density: 'section',
    openUnmarked: true,
    sites: { 'example.org': 'on', 'nknews.org': 'off' },
    citing: { format: 'plain', excerpt: false },
    quiet: [],
    dwell: 300,
    hold: 'off',
    muted: { rason: 'everywhere', khasan: ['nknews.org'] },
  } satisfies Settings;
  render(
    <Options
      settings={settings}
      defaults={settings}
      sites={sites}
      commands={[
        { description: 'Open the panel', shortcut: 'Alt+Shift+L' },
        { description: 'Switch the site', shortcut: '' },
      ]}
      muted={[
        { entity: 'rason', name: 'Rason', where: 'everywhere' },
        { entity: 'khasan', name: 'Khasan', where: ['nknews.org', 'example.org'] },
      ]}
      onMode={nothing}
      onPrefer={nothing}
      onReplace={() => Promise.resolve(true)}
      onExport={nothing}
      readFile={() => ({ problems: [] })}
      onShortcuts={nothing}
    />,
    page('options', 760),
  );
  showWelcome();
}

function showWelcome(): void {
  render(
    <Welcome
      mode="listed"
      extent={{ names: 120, sources: 80 }}
      evidence={undefined}
      sites={sites}
      error={undefined}
      onMode={nothing}
      onCopy={async () => {}}
      onPanel={nothing}
      onOptions={nothing}
    />,
    page('welcome', 760),
  );
}
