// @vitest-environment happy-dom
// The panel's location: in its address there and back, through the history, and never anything that is no place.
import * as fc from 'fast-check';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ID_LENGTH } from '../../../lib/model/primitives/limits.ts';
import {
  ANY_DATE,
  hashOf,
  listOf,
  locationOf,
  type PanelLocation,
  START,
  View,
} from '../../../lib/ui/panel/location.ts';
import {
  type HistoryButtons,
  type HistoryChange,
  type OnNavigate,
  useLocation,
} from '../../../lib/ui/panel/use-location.ts';

const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/).filter(({ length }) => length <= ID_LENGTH);
const query = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });

describe('the address', () => {
  test('contains the location, without loss', () => {
    const places = fc.record(
      {
        view: fc.constantFrom(...View.options),
        query,
        opened: fc.oneof(fc.record({ entity: id }), fc.record({ source: id })),
        passage: id,
        asOf: fc.constantFrom('2020', '2020-05', '2020-05-20', ANY_DATE),
      },
      { requiredKeys: ['view'] },
    );
    fc.assert(
      fc.property(places, ({ opened, ...rest }) => {
        const place: PanelLocation = { ...rest, ...opened };
        expect(locationOf(hashOf(place))).toEqual(place);
      }),
    );
  });

  test.each<[string, PanelLocation]>([
    ['', START],
    ['#page', START],
    ['#search?q=coal', { view: 'search', query: 'coal' }],
    ['#search?q=%D1%83%D0%B3%D0%BE%D0%BB%D1%8C', { view: 'search', query: 'уголь' }],
    ['#library', { view: 'entities' }],
    ['#library/sources', { view: 'sources' }],
    ['#entity/rason', { view: 'entities', entity: 'rason' }],
    ['#entity/rason?in=page', { view: 'page', entity: 'rason' }],
    ['#page?as-of=2020-05-20', { view: 'page', asOf: '2020-05-20' }],
    ['#search?q=coal&as-of=any', { view: 'search', query: 'coal', asOf: 'any' }],
    ['#source/tass-2020?passage=p3', { view: 'sources', source: 'tass-2020', passage: 'p3' }],
  ])('%s', (hash, place) => {
    expect(locationOf(hash)).toEqual(place);
  });

  test.each([
    '#entity/<b>',
    '#entity/',
    '#entity',
    '#source/../..',
    '#entity/rason?in=elsewhere',
    `#search?q=${'a'.repeat(600)}`,
    '#constructor',
    '#page?as-of=yesterday',
    '#page?as-of=2020-13-40',
    '#entity/Rason',
    '#%',
  ])('%s is not a location: the initial one', (hash) => {
    expect(locationOf(hash)).toEqual(START);
  });

  test('any address gives a location', () => {
    fc.assert(
      fc.property(fc.string(), (hash) => {
        expect(View.options).toContain(locationOf(`#${hash}`).view);
      }),
    );
  });

  test('the list of a location only keeps its query', () => {
    expect(listOf({ view: 'search', query: 'coal', entity: 'rason', passage: 'p1' })).toEqual({
      view: 'search',
      query: 'coal',
    });
  });
});

describe('the history', () => {
  let now: { location: PanelLocation; go: OnNavigate; historyButtons: HistoryButtons };
  function Probe() {
    const [location, go, historyButtons] = useLocation();
    now = { location, go, historyButtons };
    return null;
  }
  beforeEach(async () => {
    document.body.replaceChildren();
    history.replaceState(null, '', '#entity/rason');
    await act(() => render(<Probe />, document.body.appendChild(document.createElement('div'))));
  });
  const go = (place: PanelLocation, step?: HistoryChange) => act(() => now.go(place, step));

  test('begins at the address', () => {
    expect(now.location).toEqual({ view: 'entities', entity: 'rason' });
    expect(now.historyButtons).toEqual({ back: undefined, forward: undefined });
  });

  test('a step can be undone by going back, another letter in a query cannot', async () => {
    const pushed = vi.spyOn(history, 'pushState');
    await go({ view: 'search', query: 'c' });
    await go({ view: 'search', query: 'co' }, 'typing');
    await go({ view: 'search', query: 'coa' }, 'typing');
    expect(now.location.query).toBe('coa');
    expect(pushed).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(location.hash).toBe('#search?q=coa'));
    expect(now.historyButtons.back).toBeTypeOf('function');
    expect(now.historyButtons.forward).toBeUndefined();
    pushed.mockRestore();
  });

  test('what was typed is in the history before the next step', async () => {
    const replaced = vi.spyOn(history, 'replaceState');
    await go({ view: 'search' });
    await go({ view: 'search', query: 'coal' }, 'typing');
    replaced.mockClear();
    await go({ view: 'search', query: 'coal', entity: 'rason' });
    expect(replaced).toHaveBeenCalledExactlyOnceWith({ before: 1 }, '', '#search?q=coal');
    expect(location.hash).toBe('#entity/rason?in=search&q=coal');
    replaced.mockRestore();
  });

  test('the location follows the history', async () => {
    await go({ view: 'search', query: 'coal' });
    await go({ view: 'sources' });
    // As a browser does it on a step back: address and state of the entry, then the event.
    const back = (before: number, hash: string) =>
      act(() => {
        history.replaceState({ before }, '', hash);
        dispatchEvent(new PopStateEvent('popstate', { state: { before } }));
      });
    await back(1, '#search?q=coal');
    expect(now.location).toEqual({ view: 'search', query: 'coal' });
    expect(now.historyButtons.forward).toBeTypeOf('function');
    await back(0, '#entity/rason');
    expect(now.location).toEqual({ view: 'entities', entity: 'rason' });
    expect(now.historyButtons.back).toBeUndefined();
    await go({ view: 'page' });
    expect(now.historyButtons.forward).toBeUndefined();
  });

  test('an address typed by hand is a new location at the end', async () => {
    await act(() => {
      history.replaceState(null, '', '#library/sources');
      dispatchEvent(new PopStateEvent('popstate', { state: null }));
    });
    expect(now.location).toEqual({ view: 'sources' });
    expect(now.historyButtons.back).toBeTypeOf('function');
  });
});
