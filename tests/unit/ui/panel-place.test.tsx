// @vitest-environment happy-dom
// The panel's place: in its address there and back, through the history, and never anything that is no place.
import * as fc from 'fast-check';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ID_LENGTH } from '../../../lib/model/primitives/limits.ts';
import { hashOf, listOf, type Place, placeOf, START, View } from '../../../lib/ui/panel/place.ts';
import { type OnPlace, type Step, type Travel, usePlace } from '../../../lib/ui/panel/use-place.ts';

const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/).filter(({ length }) => length <= ID_LENGTH);
const query = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });

describe('the address', () => {
  test('says the place, and nothing is lost on the way', () => {
    const places = fc.record(
      {
        view: fc.constantFrom(...View.options),
        query,
        opened: fc.oneof(fc.record({ entity: id }), fc.record({ source: id })),
        passage: id,
      },
      { requiredKeys: ['view'] },
    );
    fc.assert(
      fc.property(places, ({ opened, ...rest }) => {
        const place: Place = { ...rest, ...opened };
        expect(placeOf(hashOf(place))).toEqual(place);
      }),
    );
  });

  test.each<[string, Place]>([
    ['', START],
    ['#page', START],
    ['#search?q=coal', { view: 'search', query: 'coal' }],
    ['#search?q=%D1%83%D0%B3%D0%BE%D0%BB%D1%8C', { view: 'search', query: 'уголь' }],
    ['#library', { view: 'entities' }],
    ['#library/sources', { view: 'sources' }],
    ['#entity/rason', { view: 'entities', entity: 'rason' }],
    ['#entity/rason?in=page', { view: 'page', entity: 'rason' }],
    ['#source/tass-2020?passage=p3', { view: 'sources', source: 'tass-2020', passage: 'p3' }],
  ])('%s', (hash, place) => {
    expect(placeOf(hash)).toEqual(place);
  });

  test.each([
    '#entity/<b>',
    '#entity/',
    '#entity',
    '#source/../..',
    '#entity/rason?in=elsewhere',
    `#search?q=${'a'.repeat(600)}`,
    '#constructor',
    '#entity/Rason',
    '#%',
  ])('%s is no place: the start', (hash) => {
    expect(placeOf(hash)).toEqual(START);
  });

  test('whatever stands in it, there is a place', () => {
    fc.assert(
      fc.property(fc.string(), (hash) => {
        expect(View.options).toContain(placeOf(`#${hash}`).view);
      }),
    );
  });

  test('the list of a place keeps its query alone', () => {
    expect(listOf({ view: 'search', query: 'coal', entity: 'rason', passage: 'p1' })).toEqual({
      view: 'search',
      query: 'coal',
    });
  });
});

describe('the history', () => {
  let now: { place: Place; go: OnPlace; travel: Travel };
  function Probe() {
    const [place, go, travel] = usePlace();
    now = { place, go, travel };
    return null;
  }
  beforeEach(async () => {
    document.body.replaceChildren();
    history.replaceState(null, '', '#entity/rason');
    await act(() => render(<Probe />, document.body.appendChild(document.createElement('div'))));
  });
  const go = (place: Place, step?: Step) => act(() => now.go(place, step));

  test('begins at the address', () => {
    expect(now.place).toEqual({ view: 'entities', entity: 'rason' });
    expect(now.travel).toEqual({ back: undefined, forward: undefined });
  });

  test('a step can be gone back, a letter more in a query cannot', async () => {
    const pushed = vi.spyOn(history, 'pushState');
    await go({ view: 'search', query: 'c' });
    await go({ view: 'search', query: 'co' }, 'typing');
    await go({ view: 'search', query: 'coa' }, 'typing');
    expect(now.place.query).toBe('coa');
    expect(pushed).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(location.hash).toBe('#search?q=coa'));
    expect(now.travel.back).toBeTypeOf('function');
    expect(now.travel.forward).toBeUndefined();
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

  test('where the history leads, the place follows', async () => {
    await go({ view: 'search', query: 'coal' });
    await go({ view: 'sources' });
    // As a browser does it on a step back: address and state of the entry, then the event.
    const back = (before: number, hash: string) =>
      act(() => {
        history.replaceState({ before }, '', hash);
        dispatchEvent(new PopStateEvent('popstate', { state: { before } }));
      });
    await back(1, '#search?q=coal');
    expect(now.place).toEqual({ view: 'search', query: 'coal' });
    expect(now.travel.forward).toBeTypeOf('function');
    await back(0, '#entity/rason');
    expect(now.place).toEqual({ view: 'entities', entity: 'rason' });
    expect(now.travel.back).toBeUndefined();
    await go({ view: 'page' });
    expect(now.travel.forward).toBeUndefined();
  });

  test('an address typed by hand is a new place at the end', async () => {
    await act(() => {
      history.replaceState(null, '', '#library/sources');
      dispatchEvent(new PopStateEvent('popstate', { state: null }));
    });
    expect(now.place).toEqual({ view: 'sources' });
    expect(now.travel.back).toBeTypeOf('function');
  });
});
