// @vitest-environment happy-dom
// The panel: tabs by keyboard, names, steps through the page, search, and answers that come too late.
// Long because one panel serves for all its views.
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { SearchResult } from '../../../lib/model/evidence.ts';
import type { EntityRow } from '../../../lib/model/listing.ts';
import type { TabState } from '../../../lib/model/tab.ts';
import { type PanelLocation, START } from '../../../lib/ui/panel/location.ts';
import { Panel, type PanelProps } from '../../../lib/ui/panel/panel.tsx';
import { evidence, excerpts } from './fixtures.ts';

const tab: TabState = {
  tab: 1,
  host: 'example.org',
  title: '',
  on: true,
  reason: 'reader',
  mode: 'listed',
  names: [{ entity: 'rajin', name: 'Rajin', kind: 'place', count: 3 }],
};
const found: SearchResult = { entities: [], excerpts, disputes: [], total: 2 };
const row: EntityRow = { id: 'rajin', name: 'Rajin', kind: 'place', description: '', passages: 2 };
const on = {
  evidenceOf: vi.fn(() => Promise.resolve(evidence)),
  onPage: vi.fn((): ReturnType<PanelProps['onPage']> => Promise.resolve(undefined)),
  related: vi.fn(() => Promise.resolve([])),
  outlines: vi.fn(() => Promise.reject(new Error('There is no map here.'))),
  entities: vi.fn((_filter: string) => Promise.resolve([row])),
  sources: vi.fn((_filter: string) => Promise.resolve([{ source: excerpts[0].source, passages: 1 }])),
  contents: vi.fn(() => Promise.resolve({ source: excerpts[0].source, excerpts, entities: [row] })),
  search: vi.fn((_query: string) => Promise.resolve(found)),
  onCopy: vi.fn(() => Promise.resolve()),
  onCopyText: vi.fn((_text: string) => Promise.resolve()),
  onGo: vi.fn(),
  onTurnOn: vi.fn(),
};
let box: HTMLElement;

function Root(props: Partial<PanelProps>) {
  const [location, setLocation] = useState<PanelLocation>(START);
  return <Panel tab={tab} location={location} onNavigate={setLocation} {...on} {...props} />;
}

const show = (props: Partial<PanelProps> = {}) => act(() => render(<Root {...props} />, box));
const press = (element: HTMLElement | null | undefined) => act(() => element?.click());
/** Waits for the element: what was asked before may not be drawn yet. */
const click = async (selector: string) =>
  press(await vi.waitUntil(() => box.querySelector<HTMLElement>(selector)));
const tabs = () => [...box.querySelectorAll<HTMLElement>('[role=tab]')];

const arrow = (element: HTMLElement | undefined) =>
  act(() => void element?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true })));

async function type(query: string): Promise<void> {
  const input = box.querySelector<HTMLInputElement>('input[type=search]');
  if (input === null) throw new Error('There is no search field.');
  await act(() => {
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

beforeEach(() => {
  vi.clearAllMocks();
  document.body.replaceChildren();
  box = document.body.appendChild(document.createElement('div'));
});

test('one tab stop, arrow keys choose and move the focus', async () => {
  await show();
  expect(tabs().map((element) => element.tabIndex)).toEqual([0, -1, -1]);
  await arrow(tabs()[0]);
  expect(tabs().map((element) => element.getAttribute('aria-selected'))).toEqual(['false', 'true', 'false']);
  expect(document.activeElement).toBe(tabs()[1]);
  await arrow(tabs()[1]);
  await arrow(tabs()[2]);
  expect(document.activeElement).toBe(tabs()[0]);
});

test('a name opens its evidence, steps through the page and leads back', async () => {
  await show();
  await click('.row');
  expect(on.evidenceOf).toHaveBeenCalledExactlyOnceWith('rajin', undefined);
  await vi.waitFor(() => expect(box.querySelector('h2')?.textContent).toBe('Rajin'));
  const steps = ['Next mention', 'Next mention', 'Previous mention', 'Previous mention'];
  for (const step of steps) await click(`[aria-label="${step}"]`);
  expect(on.onGo.mock.calls).toEqual([
    ['rajin', 0],
    ['rajin', 1],
    ['rajin', 0],
    ['rajin', 2],
  ]);
  await click('.back');
  expect(box.querySelector('.entity')).toBeNull();
});

test('the focus moves to the back button, and back to the name it came from', async () => {
  await show();
  await click('.row');
  expect(document.activeElement?.className).toContain('back');
  await click('.back');
  expect(document.activeElement?.getAttribute('data-entity')).toBe('rajin');
});

test('a failed look-up can be tried again', async () => {
  const evidenceOf = vi.fn(() => Promise.resolve(evidence));
  evidenceOf.mockRejectedValueOnce(new Error('The background slept.'));
  await show({ evidenceOf });
  await click('.row');
  await vi.waitFor(() =>
    expect(box.querySelector('[role=alert]')?.textContent).toContain('The background slept.'),
  );
  await click('[role=alert] button');
  await vi.waitFor(() => expect(box.querySelector('h2')?.textContent).toBe('Rajin'));
});

describe('empty states', () => {
  test('off: offers to turn on', async () => {
    await show({ tab: { ...tab, on: false, names: [] } });
    await click('.empty button');
    expect(on.onTurnOn).toHaveBeenCalledExactlyOnceWith('example.org');
  });
  test.each<[string, TabState | undefined]>([
    ['No known names', { ...tab, names: [] }],
    ['No web page here', undefined],
    ['PDF files cannot be read yet', { ...tab, on: false, reason: 'mode', pdf: true, names: [] }],
    ['example.org is not on the list', { ...tab, on: false, reason: 'mode', mode: 'listed', names: [] }],
    ['Sidelight is off on example.org', { ...tab, on: false, reason: 'reader', names: [] }],
  ])('%s', async (words, state) => {
    await show({ tab: state });
    expect(box.querySelector('.empty h2')?.textContent).toBe(words);
  });
});

describe('search', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });
  const rest = () =>
    act(async () => {
      await vi.advanceTimersByTimeAsync(500);
    });

  test('asks at each letter, and says how much was found', async () => {
    await show();
    await press(tabs()[1]);
    await type('co');
    await type('coal');
    await rest();
    expect(on.search.mock.calls.map(([query]) => query)).toEqual(['co', 'coal']);
    expect(box.querySelector('.total')?.textContent).toBe('2 passages');
    expect(box.querySelectorAll('.group')).toHaveLength(2);
  });

  test('drops an answer that comes after a later question', async () => {
    const answers = new Map<string, (result: SearchResult) => void>();
    await show({ search: (query) => new Promise((resolve) => answers.set(query, resolve)) });
    await press(tabs()[1]);
    await type('early');
    await rest();
    await type('late');
    await rest();
    await act(() => answers.get('late')?.({ ...found, total: 2 }));
    await act(() => answers.get('early')?.({ ...found, total: 99 }));
    expect(box.querySelector('.total')?.textContent).toBe('2 passages');
  });

  test('says so if only the beginning of a query was searched for', async () => {
    await show({
      search: (query) => Promise.resolve({ ...found, ...(query === 'long' && { truncated: true }) }),
    });
    await press(tabs()[1]);
    const said = () => [...box.querySelectorAll('.total')].map(({ textContent }) => textContent);
    await type('short');
    await rest();
    expect(said()).toEqual(['2 passages']);
    await type('long');
    await rest();
    expect(said()).toEqual(['2 passages', 'The query is too long: only its beginning was searched for.']);
  });

  test('says so if there is nothing', async () => {
    await show({ search: () => Promise.resolve({ entities: [], excerpts: [], disputes: [], total: 0 }) });
    await press(tabs()[1]);
    await type('zzz');
    await rest();
    expect(box.querySelector('.empty h2')?.textContent).toBe('Nothing found');
  });
});

describe('the library', () => {
  const openLibrary = async () => {
    await show();
    await press(tabs()[2]);
    await vi.waitUntil(() => box.querySelector('.row'));
  };

  test('lists names, asks at each letter, and leads to a name and back to its row', async () => {
    await openLibrary();
    expect(on.entities.mock.calls.map(([filter]) => filter)).toEqual(['']);
    await type(' рад');
    await vi.waitFor(() => expect(on.entities.mock.calls.map(([filter]) => filter)).toEqual(['', 'рад']));
    await click('[data-entity="rajin"]');
    await vi.waitFor(() => expect(box.querySelector('.entity h2')?.textContent).toBe('Rajin'));
    await click('.back');
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('data-entity')).toBe('rajin'));
    expect(box.querySelector<HTMLInputElement>('input[type=search]')?.value).toBe(' рад');
  });

  test('lists sources, and shows all of one', async () => {
    await openLibrary();
    await press([...box.querySelectorAll('button')].find(({ textContent }) => textContent === 'Sources'));
    await click('[data-source="agency"]');
    await vi.waitFor(() => expect(box.querySelectorAll('.source .notes > li')).toHaveLength(2));
    const facts = [...box.querySelectorAll('.facts > div')].map(({ textContent }) => textContent);
    expect(facts).toContain('PublisherRIA Novosti');
    expect(facts).toContain('Seen atRambler');
    expect(box.querySelector('.go a')?.getAttribute('href')).toBe('https://example.org/39051585');
    expect(box.querySelectorAll('.source .copy')).toHaveLength(2);
  });

  test('says so if nothing matches, and if it cannot be loaded', async () => {
    const entities = vi.fn(() => Promise.resolve([row]));
    await show({ entities });
    await press(tabs()[2]);
    entities.mockResolvedValueOnce([]);
    await type('zzz');
    await vi.waitFor(() => expect(box.querySelector('.empty h2')?.textContent).toBe('Nothing found'));
    entities.mockRejectedValueOnce(new Error('The background slept.'));
    await type('zzzz');
    await vi.waitFor(() => expect(box.querySelector('[role=alert]')?.textContent).toContain('slept'));
    await click('[role=alert] button');
    await vi.waitFor(() => expect(box.querySelectorAll('.row')).toHaveLength(1));
  });
});

describe('a name in full', () => {
  const open = async (props: Partial<PanelProps> = {}) => {
    await show(props);
    await click('.row');
    await vi.waitFor(() => expect(box.querySelector('.entity h2')).not.toBeNull());
  };

  test('a mark of the timeline leads to its excerpt', async () => {
    await open();
    const marks = [...box.querySelectorAll<SVGElement>('.mark')];
    expect(marks.map((mark) => mark.getAttribute('tabindex'))).toEqual(['0', '-1']);
    expect(marks[0]?.getAttribute('aria-label')).toMatch(/^Alexander Matsegora, 2018, /);
    expect(marks[1]?.getAttribute('href')).toBe('#entity/rajin?in=page&passage=p2');
    await act(
      () => void marks[1]?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
    );
    expect(document.activeElement?.getAttribute('data-passage')).toBe('p2');
  });

  test('a source line leads to the whole source, at that passage', async () => {
    await open();
    await press([...box.querySelectorAll<HTMLElement>('.source-line button')][1]);
    await vi.waitFor(() => expect(on.contents).toHaveBeenCalledExactlyOnceWith('print'));
  });

  test('without a location there is no map, and none is loaded', async () => {
    await open();
    expect(box.querySelector('.map')).toBeNull();
    expect(on.outlines).not.toHaveBeenCalled();
  });

  test('a map that cannot be loaded is reported, and everything else is there', async () => {
    const located = { ...evidence, entity: { ...evidence.entity, location: { lat: 42.3, lon: 130.4 } } };
    await open({ evidenceOf: () => Promise.resolve(located) });
    await vi.waitFor(() => expect(box.textContent).toContain('The map could not be drawn.'));
    expect(box.querySelectorAll('.notes > li')).toHaveLength(2);
  });

  test('a spelling is copied exactly', async () => {
    const named = { ...evidence, entity: { ...evidence.entity, aliases: { ko: ['라진', '나진'] } } };
    await open({ evidenceOf: () => Promise.resolve(named) });
    await press([...box.querySelectorAll<HTMLElement>('.spelling')][1]);
    expect(on.onCopyText).toHaveBeenCalledExactlyOnceWith('나진');
    await vi.waitFor(() =>
      expect(box.querySelector('.aliases [role=status]')?.textContent).toBe('나진: Copied'),
    );
  });

  test('begins with what speaks of this page, and shows nothing twice', async () => {
    const [first, second] = excerpts;
    const lists = () =>
      [...box.querySelectorAll('.entity > .notes')].map((list) => [
        document.getElementById(list.getAttribute('aria-labelledby') ?? '')?.textContent,
        ...[...list.querySelectorAll<HTMLElement>('[data-passage]')].map(({ dataset }) => dataset.passage),
      ]);
    on.onPage.mockResolvedValueOnce({ ...evidence, answer: 'sentence', excerpts: [second] });
    await open({ evidenceOf: () => Promise.resolve({ ...evidence, excerpts: [first, second] }) });
    expect(on.onPage).toHaveBeenCalledExactlyOnceWith('rajin', undefined);
    expect(lists()).toEqual([
      ['On this page', second.passage.id],
      ['More notes', first.passage.id],
    ]);
  });

  test('begins with later reports where only these speak of this page', async () => {
    const [first, second] = excerpts;
    const asOf = '2020-05-20';
    on.onPage.mockResolvedValueOnce({ ...evidence, answer: 'later', excerpts: [first], later: [second] });
    await open({
      evidenceOf: () => Promise.resolve({ ...evidence, asOf, excerpts: [first], later: [second] }),
    });
    const headings = [...box.querySelectorAll('.entity > h3.part')].map(({ textContent }) => textContent);
    expect(headings).toEqual(['Later reports', 'More notes']);
  });

  test('begins with the best in general where the page cannot be asked', async () => {
    on.onPage.mockRejectedValueOnce(new Error('The page is gone.'));
    await open({});
    expect(box.querySelector('.entity > h3.part')?.textContent).toBe('What the sources say');
  });

  test('what came after the page is kept apart', async () => {
    const [first, second] = excerpts;
    await open({
      evidenceOf: () =>
        Promise.resolve({ ...evidence, asOf: '2020-05-20', excerpts: [first], later: [second] }),
    });
    const lists = [...box.querySelectorAll('.entity > .notes')];
    expect(lists.map((list) => list.children.length)).toEqual([1, 1]);
    const title = lists[1]?.getAttribute('aria-labelledby') ?? '';
    expect(document.getElementById(title)?.textContent).toBe('After 20 May 2020');
  });
});

describe('the date of the panel', () => {
  const dated = { ...tab, published: '2020-05' };
  const field = () => box.querySelector<HTMLInputElement>('input[type=date]');
  const choose = (date: string) =>
    act(() => {
      const input = field();
      if (input === null) throw new Error('There is no field for the date.');
      input.value = date;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
  const labelled = (words: string) =>
    [...box.querySelectorAll<HTMLElement>('.as-of button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent) === words,
    );

  test('is the page’s own, and goes with every question', async () => {
    await show({ tab: dated });
    expect(field()?.value).toBe('2020-05-31');
    await click('.row');
    expect(on.evidenceOf).toHaveBeenLastCalledWith('rajin', '2020-05');
    await press(tabs()[1]);
    await type('coal');
    await vi.waitFor(() => expect(on.search).toHaveBeenLastCalledWith('coal', '2020-05', false));
    await press(tabs()[2]);
    await vi.waitFor(() => expect(on.entities).toHaveBeenLastCalledWith('', '2020-05'));
    await click('.halves button:nth-child(2)');
    await vi.waitFor(() => expect(on.sources).toHaveBeenLastCalledWith('', '2020-05'));
  });

  test('can be changed, removed and taken from the page again', async () => {
    await show({ tab: dated });
    await click('.row');
    await choose('2024-01-31');
    expect(on.evidenceOf).toHaveBeenLastCalledWith('rajin', '2024-01-31');
    // Half-typed: the year 2.
    await choose('0002-01-31');
    expect(on.evidenceOf).toHaveBeenLastCalledWith('rajin', '2024-01-31');
    await press(labelled('Any date'));
    expect(on.evidenceOf).toHaveBeenLastCalledWith('rajin', undefined);
    expect(labelled('Any date')).toBeUndefined();
    await press(labelled('Date of the page'));
    expect(on.evidenceOf).toHaveBeenLastCalledWith('rajin', '2020-05');
    expect(labelled('Date of the page')).toBeUndefined();
  });

  test('follows the page in front: what was chosen held for another one', async () => {
    await show({ tab: dated });
    await choose('2024-01-31');
    await show({ tab: { ...tab, published: '2026-03-10' } });
    expect(field()?.value).toBe('2026-03-10');
    await show({ tab });
    expect(field()?.value).toBe('');
  });

  test('goes along from place to place, in the address', async () => {
    const went: PanelLocation[] = [];
    await show({ tab: dated, location: { view: 'page', asOf: '2024' }, onNavigate: (to) => went.push(to) });
    expect(field()?.value).toBe('2024-12-31');
    await press(tabs()[1]);
    await press(tabs()[2]);
    await click('.row');
    expect(went).toEqual([
      { view: 'search', asOf: '2024' },
      { view: 'entities', asOf: '2024' },
      { view: 'page', entity: 'rajin', asOf: '2024' },
    ]);
    await press(labelled('Any date'));
    await press(labelled('Date of the page'));
    expect(went.slice(3)).toEqual([{ view: 'page', asOf: 'any' }, { view: 'page' }]);
  });

  test('says how much of a search came later', async () => {
    await show({ tab: dated, search: () => Promise.resolve({ ...found, later: 3 }) });
    await press(tabs()[1]);
    await type('coal');
    await vi.waitFor(() => expect(box.textContent).toContain('3 more came after this date.'));
  });
});

test('each tab keeps its last location', async () => {
  await show();
  await press(tabs()[1]);
  await type('coal');
  await press(tabs()[2]);
  await press(tabs()[1]);
  expect(box.querySelector<HTMLInputElement>('input[type=search]')?.value).toBe('coal');
});

test('all passages of a search can be asked for', async () => {
  await show({
    search: (query, _asOf, all) => on.search(query).then((some) => ({ ...some, total: all ? 2 : 9 })),
  });
  await press(tabs()[1]);
  await type('coal');
  await click('.all');
  await vi.waitFor(() => expect(box.querySelector('.total')?.textContent).toBe('2 passages'));
  expect(box.querySelector('.all')).toBeNull();
});
