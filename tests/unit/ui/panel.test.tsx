// @vitest-environment happy-dom
// The panel: tabs by keyboard, names, steps through the page, search, and answers that come too late.
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { SearchResult } from '../../../lib/model/evidence.ts';
import type { EntityRow } from '../../../lib/model/listing.ts';
import type { TabState } from '../../../lib/model/tab.ts';
import { Panel, type PanelProps } from '../../../lib/ui/panel/panel.tsx';
import { type Place, START } from '../../../lib/ui/panel/place.ts';
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
const found: SearchResult = { entities: [], excerpts, total: 2 };
const row: EntityRow = { id: 'rajin', name: 'Rajin', kind: 'place', description: '', passages: 2 };
const on = {
  evidenceOf: vi.fn(() => Promise.resolve(evidence)),
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
  const [place, setPlace] = useState<Place>(START);
  return <Panel tab={tab} place={place} onPlace={setPlace} {...on} {...props} />;
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
  const input = box.querySelector('input');
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

test('one stop for Tab, arrows choose and move the focus', async () => {
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
  expect(on.evidenceOf).toHaveBeenCalledExactlyOnceWith('rajin');
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

test('the focus goes to the way back, and back to the name it came from', async () => {
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
    expect(on.search.mock.calls).toEqual([['co'], ['coal']]);
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

  test('says so if there is nothing', async () => {
    await show({ search: () => Promise.resolve({ entities: [], excerpts: [], total: 0 }) });
    await press(tabs()[1]);
    await type('zzz');
    await rest();
    expect(box.querySelector('.empty h2')?.textContent).toBe('Nothing found');
  });
});
