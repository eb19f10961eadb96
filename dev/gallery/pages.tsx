// The states of panel, popup and options, each in a place of its window's width.
import { render } from 'preact';
import '../../lib/ui/options.css';
import '../../lib/ui/panel.css';
import '../../lib/ui/popup.css';
import type { Settings } from '../../lib/model/settings.ts';
import { Options } from '../../lib/ui/options/options.tsx';
import '../../lib/ui/welcome.css';
import { Panel, type PanelProps } from '../../lib/ui/panel/panel.tsx';
import { Popup } from '../../lib/ui/popup/popup.tsx';
import { Welcome } from '../../lib/ui/welcome/welcome.tsx';
import { evidence, results, sites, tabs } from './evidence.ts';
import { place } from './specimen.tsx';

const nothing = () => undefined;

const panel: PanelProps = {
  tab: tabs.on,
  entity: undefined,
  onEntity: nothing,
  search: (query) => Promise.resolve(query === 'nothing' ? results.none : results.some),
  evidenceOf: () => Promise.resolve({ ...evidence.full, more: 0 }),
  related: () => Promise.resolve([{ id: 'sonbong', name: 'Sonbong', description: 'Northern part.' }]),
  onCopy: () => Promise.resolve(),
  onGo: nothing,
  onTurnOn: nothing,
};

function page(name: string, width: number): HTMLElement {
  const stage = place(name, width);
  stage.classList.add('page', 'sidelight');
  return stage;
}

/** Adds them all to the gallery. */
export async function showPages(): Promise<void> {
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
    if (name !== 'mine' && name !== 'unlisted')
      render(<Panel {...panel} tab={tab} />, page(`panel-page-${name}`, 340));
  }
  for (const width of [280, 380, 600])
    render(<Panel {...panel} entity="rason" />, page(`panel-entity-${width}`, width));
  for (const query of ['', 'coal rajin', 'nothing']) await search(query);
  const settings = {
    mode: 'listed',
    density: 'section',
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
  render(<Welcome mode="listed" error={undefined} onMode={nothing} />, page('welcome', 760));
}

/** Types into the panel as a reader would, and waits for what comes of it. */
async function search(query: string): Promise<void> {
  const stage = page(`panel-search-${query.replace(' ', '-') || 'empty'}`, 380);
  render(<Panel {...panel} />, stage);
  const [, tab] = stage.querySelectorAll('button');
  tab?.click();
  const input = await until(() => stage.querySelector('input'));
  if (query === '') return;
  input.value = query;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await until(() => stage.querySelector(query === 'nothing' ? '.empty' : '.group'));
}

async function until<T>(look: () => T | null): Promise<T> {
  for (;;) {
    const found = look();
    if (found !== null) return found;
    await new Promise(requestAnimationFrame);
  }
}
