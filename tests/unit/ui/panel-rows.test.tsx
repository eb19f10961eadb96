// @vitest-environment happy-dom
// Long lists: one stop for Tab, keys and letters, counts for screen readers, and coming back to a row.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { AnnouncedCount } from '../../../lib/ui/rows/announced-count.tsx';
import { rowFor, rowNamed, typedOn } from '../../../lib/ui/rows/keys.ts';
import { RowList } from '../../../lib/ui/rows/row-list.tsx';

describe('keys', () => {
  test.each([
    ['ArrowDown', 5, 6],
    ['ArrowUp', 5, 4],
    ['ArrowUp', 0, 0],
    ['ArrowDown', 99, 99],
    ['PageDown', 5, 15],
    ['PageUp', 5, 0],
    ['Home', 50, 0],
    ['End', 50, 99],
    ['Enter', 50, undefined],
  ])('%s from %s leads to %s', (key, at, to) => {
    expect(rowFor(key, { at, count: 100, page: 10 })).toBe(to);
  });

  const names = ['Rason', 'Khasan', 'Расон', 'Rajin', '라선', 'khan'];
  test.each([
    ['r', 0, 3],
    ['r', 3, 0],
    ['raj', 0, 3],
    ['ra', 3, 3],
    ['K', 1, 5],
    ['р', 0, 2],
    ['라', 0, 4],
    ['x', 0, undefined],
  ])('%s from row %s leads to %s', (letters, at, to) => {
    expect(rowNamed(names, at, letters)).toBe(to);
  });

  test('letters typed without a pause are one word', () => {
    const first = typedOn({ letters: '', when: 0 }, 'r', 5000);
    const second = typedOn(first, 'a', 5400);
    expect(second.letters).toBe('ra');
    expect(typedOn(second, 'k', 9000).letters).toBe('k');
  });
});

describe('a list', () => {
  const items = Array.from({ length: 500 }, (_, at) => `${at % 2 === 0 ? 'even' : 'odd'} ${at}`);
  let box: HTMLElement;
  const show = (begin?: string, of = '') =>
    act(() =>
      render(
        <RowList
          label="Rows"
          of={of}
          items={items}
          keyOf={(item) => item}
          nameOf={(item) => item}
          estimate={40}
          begin={begin}
        >
          {(item, stop) => (
            <button type="button" {...stop}>
              {item}
            </button>
          )}
        </RowList>,
        box,
      ),
    );
  const press = (key: string) =>
    act(
      () => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })),
    );
  const stops = () =>
    [...box.querySelectorAll<HTMLElement>('button')].filter(({ tabIndex }) => tabIndex === 0);
  beforeEach(() => {
    vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
    document.body.replaceChildren();
    box = document.body.appendChild(document.createElement('div'));
    return () => vi.restoreAllMocks();
  });

  test('renders a part of itself and says how many rows there are', async () => {
    await show();
    const rows = [...box.querySelectorAll('li')];
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.length).toBeLessThan(100);
    expect(rows[0]?.getAttribute('aria-setsize')).toBe('500');
    expect(rows[3]?.getAttribute('aria-posinset')).toBe('4');
    expect(box.querySelector('ul')?.style.height).toBe(`${500 * 40}px`);
  });

  test('has one tab stop, which moves with the keys', async () => {
    await show();
    expect(stops().map(({ textContent }) => textContent)).toEqual(['even 0']);
    stops()[0]?.focus();
    await press('ArrowDown');
    expect(document.activeElement?.textContent).toBe('odd 1');
    await press('e');
    expect(document.activeElement?.textContent).toBe('even 2');
    await press('End');
    expect(document.activeElement?.textContent).toBe('odd 499');
    expect(stops()).toHaveLength(1);
    await press('Home');
    expect(document.activeElement?.textContent).toBe('even 0');
  });

  test('begins at the row that the reader comes back from', async () => {
    await show('odd 321');
    expect(document.activeElement?.textContent).toBe('odd 321');
  });

  test('begins at the first row when it depends on something else', async () => {
    await show();
    stops()[0]?.focus();
    await press('End');
    await show(undefined, 'other');
    expect(stops().map(({ textContent }) => textContent)).toEqual(['even 0']);
  });
});

test('a count is announced once it has stayed unchanged, and not before', async () => {
  vi.useFakeTimers();
  const box = document.body.appendChild(document.createElement('div'));
  const say = (words: string) => act(() => render(<AnnouncedCount words={words} />, box));
  const said = () => box.querySelector('[role=status]')?.textContent;
  await say('9 passages');
  await act(async () => void (await vi.advanceTimersByTimeAsync(300)));
  await say('3 passages');
  await act(async () => void (await vi.advanceTimersByTimeAsync(300)));
  expect(said()).toBe('');
  await act(async () => void (await vi.runAllTimersAsync()));
  expect(said()).toBe('3 passages');
  vi.useRealTimers();
});
