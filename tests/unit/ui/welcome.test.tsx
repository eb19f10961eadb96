// @vitest-environment happy-dom
// The welcome page and the popup's switch for marks.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { TabState } from '../../../lib/model/tab.ts';
import { Popup } from '../../../lib/ui/popup/popup.tsx';
import { Welcome } from '../../../lib/ui/welcome/welcome.tsx';
import { evidence } from './fixtures.ts';

const nothing = () => undefined;
let box: HTMLElement;

beforeEach(() => {
  document.body.replaceChildren();
  box = document.body.appendChild(document.createElement('div'));
});

const radio = (words: string) =>
  [...box.querySelectorAll('label')].find((one) => one.textContent.startsWith(words))?.querySelector('input');

describe('the first-run page', () => {
  const show = (more: Partial<Parameters<typeof Welcome>[0]> = {}) =>
    act(() =>
      render(
        <Welcome
          mode="listed"
          extent={{ names: 12, sources: 3 }}
          evidence={evidence}
          sites={[{ host: 'paper.org', name: 'The Paper', language: 'en' }]}
          error={undefined}
          onMode={nothing}
          onCopy={async () => {}}
          onPanel={nothing}
          onOptions={nothing}
          {...more}
        />,
        box,
      ),
    );

  test('says what the library is about and how much is in it, and where to go next', async () => {
    const onPanel = vi.fn();
    await show({ onPanel });
    expect(box.textContent).toContain('is about: Russia and the DPRK (12 names, 3 sources)');
    expect(box.querySelector('.next a')?.getAttribute('href')).toBe('https://paper.org/');
    await act(() => box.querySelector<HTMLElement>('.next button')?.click());
    expect(onPanel).toHaveBeenCalledOnce();
  });

  test('opens a real card on its sample, and closes it', async () => {
    await show();
    expect(box.querySelector('[role=dialog]')).toBeNull();
    await act(() => box.querySelector<HTMLElement>('.sample .name')?.click());
    expect(
      box.querySelector('[role=dialog]')?.ariaLabel ?? box.querySelector('[role=dialog] h2')?.textContent,
    ).toContain('Rajin');
    await act(() => box.querySelector<HTMLElement>('[aria-label=Close]')?.click());
    expect(box.querySelector('[role=dialog]')).toBeNull();
  });

  test('has one title, one picture with words for it, and the three modes', async () => {
    await show();
    expect(box.querySelectorAll('h1')).toHaveLength(1);
    expect([...box.querySelectorAll('svg[role]')].map((one) => one.getAttribute('role'))).toEqual(['img']);
    expect(box.querySelector('svg')?.getAttribute('aria-label')).toMatch(/\w{3}/);
    expect(box.querySelectorAll('input[type=radio]')).toHaveLength(3);
    expect(radio('Listed sites')?.checked).toBe(true);
  });

  test('sets the mode during the click itself, and says what went wrong', async () => {
    const onMode = vi.fn();
    await show({ error: 'No.', onMode });
    radio('Everywhere')?.click();
    expect(onMode).toHaveBeenCalledExactlyOnceWith('everywhere');
    expect(box.querySelector('[role=alert]')?.textContent).toBe('No.');
  });
});

describe('the popup', () => {
  const tab: TabState = {
    tab: 1,
    host: 'a.org',
    title: '',
    on: true,
    reason: 'listed',
    mode: 'listed',
    names: [],
  };
  const onQuiet = vi.fn();
  const show = (state: TabState) =>
    act(() =>
      render(
        <Popup
          state={state}
          onSite={nothing}
          onMode={nothing}
          onName={nothing}
          onPanel={nothing}
          onOptions={nothing}
          onQuiet={onQuiet}
        />,
        box,
      ),
    );
  const toggle = () => box.querySelector<HTMLInputElement>('input[type=checkbox]');

  test.each([true, false])('turns the marks of a site off and on again (quiet: %s)', async (quiet) => {
    onQuiet.mockClear();
    await show({ ...tab, quiet });
    expect(toggle()?.checked).toBe(!quiet);
    await act(() => toggle()?.click());
    expect(onQuiet).toHaveBeenCalledExactlyOnceWith('a.org', !quiet);
  });

  test('says why there is no answer and offers to try again', async () => {
    const onRetry = vi.fn();
    const on = {
      onSite: nothing,
      onMode: nothing,
      onName: nothing,
      onPanel: nothing,
      onOptions: nothing,
      onQuiet,
    };
    await act(() => render(<Popup state={undefined} error="It is gone." onRetry={onRetry} {...on} />, box));
    expect(box.querySelector('.waiting')).toBeNull();
    expect(box.querySelector('[role=alert] p')?.textContent).toBe('It is gone.');
    await act(() => box.querySelector<HTMLElement>('[role=alert] button')?.click());
    expect(onRetry).toHaveBeenCalledOnce();
  });

  test('of a PDF file says why there are no names instead of counting none', async () => {
    await show({ ...tab, quiet: false, pdf: true });
    expect(box.textContent).toContain('PDF files cannot be read yet');
    expect(box.querySelector('.pdf-note')?.textContent).toContain('a viewer of its own');
    expect([toggle(), box.querySelector('.page-names')]).toEqual([null, null]);
  });

  test('offers neither if it is off or no page is marked', async () => {
    await show(tab);
    expect(toggle()).toBeNull();
    await show({ ...tab, on: false, quiet: false });
    expect(toggle()).toBeNull();
  });
});
