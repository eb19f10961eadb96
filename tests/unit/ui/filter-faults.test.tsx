// @vitest-environment happy-dom
// Filters that cannot be applied: what is wrong in one sentence, seen and read out, and buttons that mend it.
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { FilterFault, SearchResult } from '../../../lib/model/evidence.ts';
import { SearchView } from '../../../lib/ui/panel/results/search-view.tsx';
import { excerpts } from './fixtures.ts';

const found: SearchResult = { entities: [], excerpts, disputes: [], total: excerpts.length };
const none: SearchResult = { entities: [], excerpts: [], disputes: [], total: 0 };
/** A pause in typing, after which what was found is read out. */
const PAUSE = 1_000;

let box: HTMLElement;
let query: string;
let type: (text: string) => void;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '';
  box = document.body.appendChild(document.createElement('div'));
  return () => vi.useRealTimers();
});

type Part = Pick<FilterFault, 'name' | 'value'> & Partial<FilterFault>;

/** Types a query with a fault. */
async function show(typed: string, fault: Part): Promise<void> {
  const whole: FilterFault = { what: 'value', allowed: [], nearest: [], ...fault };
  const nothing = vi.fn();
  function Search() {
    const [now, setNow] = useState(typed);
    query = now;
    type = setNow;
    return (
      <SearchView
        query={now}
        asOf={undefined}
        onQuery={setNow}
        search={async (asked) => (asked === typed ? { ...none, faults: [whole] } : found)}
        onCopy={nothing}
        begin={undefined}
        onEntity={nothing}
        onSource={nothing}
      />
    );
  }
  await act(() => render(<Search />, box));
  await pause();
}

/** Twice: until there is an answer, and until it is read out. */
async function pause(): Promise<void> {
  for (let turn = 0; turn < 2; turn++)
    await act(async () => {
      await vi.advanceTimersByTimeAsync(PAUSE);
    });
}

const text = (selector: string) => box.querySelector(selector)?.textContent;
const buttons = () => [...box.querySelectorAll<HTMLElement>('.fault button')];
const words = () => buttons().map(({ textContent }) => textContent);

describe('a filter that cannot be applied', () => {
  test.each<[string, Part]>([
    ['No source in the library is published by “taas”.', { name: 'publisher', value: 'taas' }],
    ['No speaker in the library is called “bregg”.', { name: 'voice', value: 'bregg' }],
    ['“kind:novel” matches nothing. Possible: news.', { name: 'kind', value: 'novel', allowed: ['news'] }],
    [
      '“publishr:” is no filter. There are: publisher.',
      { name: 'publishr', value: 'x', what: 'name', allowed: ['publisher'] },
    ],
    [
      '“before:soon” has no date. Write 2021, 2021-05 or 2021-05-20.',
      { name: 'before', value: 'soon', what: 'date' },
    ],
  ])('%s Seen, and read out', async (sentence, fault) => {
    await show(`coal ${fault.name}:${fault.value}`, fault);
    expect(text('.fault p')).toBe(sentence);
    expect(text('[role=status]')).toBe(`${sentence} Nothing found`);
    // The words may well be in the library: it is the filter that nothing fits.
    expect(text('.empty')).toBe('Nothing found');
    await act(() => type('coal'));
    await pause();
    expect([text('.fault'), text('[role=status]')]).toEqual([undefined, `${excerpts.length} passages`]);
  });

  test('is taken out', async () => {
    await show('coal kind:novel', { name: 'kind', value: 'novel' });
    expect(words()).toEqual(['Remove']);
    await act(() => buttons()[0]?.click());
    expect(query).toBe('coal');
  });

  test('gets the value that was meant', async () => {
    await show('voice:bregg coal', { name: 'voice', value: 'bregg', nearest: ['Anna Berg', 'Ben'] });
    expect(words()).toEqual(['Anna Berg', 'Ben', 'Remove']);
    await act(() => buttons()[0]?.click());
    expect(query).toBe('coal voice:"Anna Berg"');
  });

  test('gets the name that was meant', async () => {
    await show('Viewpiont:un coal', { name: 'viewpiont', value: 'un', what: 'name', nearest: ['viewpoint'] });
    expect(words()).toEqual(['viewpoint:', 'Remove']);
    await act(() => buttons()[0]?.click());
    expect(query).toBe('viewpoint:un coal');
  });
});
