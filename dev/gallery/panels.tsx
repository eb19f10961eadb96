// The states of the panel, each in a place of its window's width.
import { render } from 'preact';
import '../../lib/ui/panel/panel.css';
import { Outlines } from '../../lib/model/outlines.ts';
import type { PanelLocation } from '../../lib/ui/panel/location.ts';
import { Panel, type PanelProps } from '../../lib/ui/panel/panel.tsx';
import { contents, entityRows, full, hangul, related, sourceRows, state } from './claims.ts';
import { evidence, results, tabs } from './evidence.ts';
import { page, until } from './specimen.tsx';

const nothing = () => undefined;
const never = () => new Promise<never>(nothing);
const failing = () => Promise.reject(new Error('Sidelight’s background did not answer.'));

const panel: PanelProps = {
  tab: tabs.on,
  location: { view: 'page' },
  onNavigate: nothing,
  historyButtons: { back: nothing },
  search: (query) => Promise.resolve(query === 'nothing' ? results.none : results.some),
  evidenceOf: () => Promise.resolve(full),
  onPage: () => Promise.resolve(undefined),
  related: () => Promise.resolve(related),
  outlines: async () => Outlines.parse(await (await fetch('/outlines.json')).json()),
  entities: (filter) => Promise.resolve(filter === 'nothing' ? [] : entityRows),
  sources: () => Promise.resolve(sourceRows),
  contents: (source) => Promise.resolve(source === 'bare' ? contents.bare : contents.some),
  onCopy: () => Promise.resolve(),
  onCopyText: () => Promise.resolve(),
  onGo: nothing,
  onTurnOn: nothing,
};

/** A panel at a location, in a state, in a window of a width in px. */
function show(
  name: string,
  width: number,
  location: PanelLocation,
  more: Partial<PanelProps> = {},
): HTMLElement {
  const stage = page(`panel-${name}`, width);
  render(<Panel {...panel} {...more} location={location} />, stage);
  return stage;
}

/** Adds them all to the gallery. */
export async function showPanels(): Promise<void> {
  for (const [name, tab] of Object.entries(tabs))
    if (name !== 'mine' && name !== 'unlisted') show(`page-${name}`, 340, { view: 'page' }, { tab });
  const drawn: HTMLElement[] = [];
  const rason: PanelLocation = { view: 'page', entity: 'rason' };
  for (const width of [280, 320, 360, 480, 600]) drawn.push(show(`entity-${width}`, width, rason));
  drawn.push(show('entity-hangul', 360, rason, { evidenceOf: () => Promise.resolve(hangul) }));
  drawn.push(show('entity-state', 360, rason, { evidenceOf: () => Promise.resolve(state) }));
  show('entity-longest', 360, rason, { evidenceOf: () => Promise.resolve(evidence.longest) });
  show('entity-nothing', 360, rason, { evidenceOf: () => Promise.resolve(evidence.nothing) });
  const dated = { ...tabs.on, published: '2020-05-20' };
  show('entity-as-of', 360, rason, { tab: dated, evidenceOf: () => Promise.resolve(evidence.asOf) });
  show('entity-loading', 360, rason, { evidenceOf: never });
  show('entity-error', 360, rason, { evidenceOf: failing });
  for (const width of [320, 480]) {
    show(`library-names-${width}`, width, { view: 'entities' });
    show(`library-sources-${width}`, width, { view: 'sources' });
  }
  show('library-nothing', 360, { view: 'entities', query: 'nothing' });
  show('library-loading', 360, { view: 'entities' }, { entities: never });
  show('library-error', 360, { view: 'sources' }, { sources: failing });
  for (const width of [320, 480]) show(`source-${width}`, width, { view: 'sources', source: 'some' });
  show('source-bare', 360, { view: 'sources', source: 'bare' });
  show('source-loading', 360, { view: 'sources', source: 'some' }, { contents: never });
  show('source-error', 360, { view: 'sources', source: 'some' }, { contents: failing });
  show('search-empty', 360, { view: 'search' });
  for (const width of [320, 480])
    drawn.push(show(`search-coal-rajin-${width}`, width, { view: 'search', query: 'coal rajin' }));
  show('search-nothing', 360, { view: 'search', query: 'nothing' });
  show('search-error', 360, { view: 'search', query: 'coal' }, { search: failing });
  const opened = [
    show('entity-opened', 360, rason, { evidenceOf: () => Promise.resolve(evidence.asOf) }),
    show('search-opened', 360, { view: 'search', query: 'coal rajin' }),
  ];
  for (const stage of drawn) await until(() => stage.querySelector('.globe .land, .group'));
  for (const stage of opened) {
    await until(() => stage.querySelector('.notes, .group'));
    for (const summary of stage.querySelectorAll('summary')) summary.click();
  }
}
