// @vitest-environment happy-dom
// The menu of citation forms: by mouse, by keyboard, and what it says to screen readers.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { PLAIN_CITING } from '../../../lib/model/primitives/lists.ts';
import type { Citing } from '../../../lib/model/settings.ts';
import { LastCiting } from '../../../lib/ui/citing.ts';
import { CopyButton } from '../../../lib/ui/excerpts/copy-button.tsx';
import { addTopLayer } from './top-layer.ts';

const onCopy = vi.fn((_citing: Citing) => Promise.resolve());
let box: HTMLElement;

beforeAll(addTopLayer);
beforeEach(async () => {
  vi.clearAllMocks();
  document.body.replaceChildren();
  box = document.body.appendChild(document.createElement('div'));
});

const show = (last: Citing = PLAIN_CITING) =>
  act(() =>
    render(
      <LastCiting.Provider value={last}>
        <CopyButton onCopy={onCopy} />
      </LastCiting.Provider>,
      box,
    ),
  );
function found(selector: string): HTMLElement {
  const element = box.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`There is no ${selector}.`);
  return element;
}
const opener = () => found('[aria-haspopup=menu]');
const menu = () => box.querySelector('[role=menu]');
const items = () => [...box.querySelectorAll<HTMLElement>('[role^=menuitem]')];
const item = (words: string) => items().find(({ textContent }) => textContent === words);
const click = (element: HTMLElement | undefined) => act(() => element?.click());
const key = (name: string, element: Element | null = document.activeElement) =>
  act(
    () =>
      void element?.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
      ),
  );

describe('the button', () => {
  test('copies in the form used last, and names it', async () => {
    await show({ format: 'ris', excerpt: true });
    const button = found('button');
    expect(button.title).toBe('Copy excerpt and citation: RIS');
    await click(button);
    expect(onCopy).toHaveBeenCalledExactlyOnceWith({ format: 'ris', excerpt: true });
  });
});

describe('the menu', () => {
  test('lists every form and ticks the one used last', async () => {
    await show({ format: 'bibtex', excerpt: false });
    expect(menu()).toBeNull();
    await click(opener());
    expect(items().map(({ textContent }) => textContent)).toEqual([
      'Chicago note',
      'Markdown',
      'HTML',
      'Wikipedia',
      'BibTeX',
      'RIS',
      'CSL-JSON',
      'With the excerpt',
    ]);
    expect(
      items().filter((one) => one.ariaChecked === 'true' || one.getAttribute('aria-checked') === 'true'),
    ).toEqual([item('BibTeX')]);
    expect(opener().getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(item('BibTeX'));
  });

  test('copies at once in the form chosen, closes, and gives the focus back', async () => {
    await show();
    await click(opener());
    await click(item('Markdown'));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith({ format: 'markdown', excerpt: false });
    expect(menu()).toBeNull();
    expect(document.activeElement).toBe(opener());
    await vi.waitFor(() => expect(found('[aria-live=polite]').textContent).toBe('Copied'));
  });

  test('turns the excerpt on and off', async () => {
    await show({ format: 'html', excerpt: true });
    await click(opener());
    await click(item('With the excerpt'));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith({ format: 'html', excerpt: false });
  });

  test('is navigated by arrows, Home, End and first letters', async () => {
    await show();
    await key('ArrowDown', opener());
    expect(document.activeElement).toBe(item('Chicago note'));
    for (const [pressed, words] of [
      ['ArrowDown', 'Markdown'],
      ['ArrowUp', 'Chicago note'],
      ['ArrowUp', 'With the excerpt'],
      ['ArrowDown', 'Chicago note'],
      ['End', 'With the excerpt'],
      ['Home', 'Chicago note'],
      ['w', 'Wikipedia'],
      ['w', 'With the excerpt'],
      ['W', 'Wikipedia'],
    ] as const) {
      await key(pressed);
      expect(document.activeElement?.textContent).toBe(words);
    }
  });

  test.each(['Escape', 'Tab'])('is left by %s without copying', async (name) => {
    await show();
    await click(opener());
    await key(name);
    expect(menu()).toBeNull();
    expect(onCopy).not.toHaveBeenCalled();
  });

  test('does not pass its keys on', async () => {
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard);
    await show();
    await click(opener());
    for (const name of ['ArrowDown', 'Escape']) await key(name);
    expect(heard).not.toHaveBeenCalled();
    document.body.removeEventListener('keydown', heard);
  });

  test('closes when the browser closes it, and when its button scrolls away', async () => {
    await show();
    await click(opener());
    await act(() => found('[role=menu]').hidePopover());
    expect(menu()).toBeNull();
    await click(opener());
    await act(() => void window.dispatchEvent(new Event('scroll')));
    expect(menu()).toBeNull();
  });
});
