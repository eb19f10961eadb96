// @vitest-environment happy-dom
// The settings as a reader meets them: the list of sites, the slider and the key, and all settings out, in and back.
// Long because all cases share one rendering of the page.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Settings } from '../../../lib/model/settings.ts';
import type { FileReading } from '../../../lib/ui/options/everything.tsx';
import { Options, type OptionsProps } from '../../../lib/ui/options/options.tsx';

const defaults = Settings.parse({});
const settings: Settings = { ...defaults, sites: { 'a.org': 'on', 'b.org': 'off' }, quiet: ['c.org'] };
const on = {
  onMode: vi.fn(),
  onPrefer: vi.fn(),
  onReplace: vi.fn((_settings: Settings) => Promise.resolve(true)),
  onExport: vi.fn(),
  readFile: vi.fn((_text: string): FileReading => ({ problems: ['settings.mode is wrong.'] })),
  onShortcuts: vi.fn(),
};
let box: HTMLElement;

beforeEach(() => {
  vi.clearAllMocks();
  document.body.replaceChildren();
  box = document.body.appendChild(document.createElement('div'));
});

const show = (props: Partial<OptionsProps> = {}) =>
  act(() => render(<Options settings={settings} defaults={defaults} sites={[]} {...on} {...props} />, box));

function found<T extends HTMLElement = HTMLElement>(selector: string): T {
  const element = box.querySelector<T>(selector);
  if (element === null) throw new Error(`There is no ${selector}.`);
  return element;
}
function button(words: string): HTMLButtonElement {
  const one = [...box.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  if (one === undefined) throw new Error(`There is no button “${words}”.`);
  return one;
}
const click = (words: string) => act(() => button(words).click());
const list = () => found<HTMLTextAreaElement>('textarea');
const wrong = () => [...box.querySelectorAll('.own-sites .wrong li')].map(({ textContent }) => textContent);
const type = (text: string) =>
  act(() => {
    list().value = text;
    list().dispatchEvent(new Event('input', { bubbles: true }));
  });

describe('what could not be loaded', () => {
  test('is reported with a way to try again, and everything else is shown', async () => {
    const onRetry = vi.fn();
    await show({ settings: undefined, error: 'It is gone.', onRetry });
    expect(box.textContent).toContain('Where it works');
    await click('Try again');
    expect(onRetry).toHaveBeenCalledOnce();
    await show({ error: 'It is gone.', onRetry });
    expect(list().value).toContain('a.org');
  });
});

describe('the list of sites', () => {
  test('shows what is stored, and has nothing to save', async () => {
    await show();
    expect(list().value).toBe('a.org\n-b.org\n~c.org\n');
    expect(button('Save the list').disabled).toBe(true);
  });

  test('is saved as a whole, without changing other settings', async () => {
    await show();
    await type('https://www.new.org/x\n~c.org');
    await click('Save the list');
    expect(on.onReplace).toHaveBeenCalledExactlyOnceWith({ ...settings, sites: { 'new.org': 'on' } });
    await vi.waitFor(() => expect(button('Save the list').disabled).toBe(true));
  });

  test('with a mistake is not saved, says which line, and stays as typed', async () => {
    await show();
    await type('a.org\nnot a host\n');
    await click('Save the list');
    expect(on.onReplace).not.toHaveBeenCalled();
    expect(wrong()).toEqual(['Line 2: “not a host” has a space in it; write one site per line.']);
    expect(list().value).toBe('a.org\nnot a host\n');
    expect(list().getAttribute('aria-invalid')).toBe('true');
    await click('Discard changes');
    expect(list().value).toBe('a.org\n-b.org\n~c.org\n');
    expect(wrong()).toEqual([]);
  });

  test('stays as typed if saving failed, or if the stored one changes', async () => {
    on.onReplace.mockResolvedValueOnce(false);
    await show();
    await type('new.org');
    await click('Save the list');
    await show({ settings: { ...settings, quiet: [] } });
    expect(list().value).toBe('new.org');
  });

  test('follows a change from elsewhere while nothing is typed', async () => {
    await show();
    await show({ settings: { ...settings, sites: {} } });
    expect(list().value).toBe('~c.org\n');
  });
});

describe('when popovers open', () => {
  const slider = () => found<HTMLInputElement>('input[type=range]');

  test('asks for another dwell', async () => {
    await show();
    expect([slider().min, slider().max, slider().value]).toEqual(['150', '1000', '300']);
    await act(() => {
      slider().value = '450';
      slider().dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(on.onPrefer).toHaveBeenCalledExactlyOnceWith({ dwell: 450 });
  });

  test('asks for a key; with one the slider is disabled', async () => {
    await show({ settings: { ...settings, hold: 'alt' } });
    expect(slider().disabled).toBe(true);
    const shift = [...box.querySelectorAll('label')].find((one) => one.textContent.includes('Shift'));
    await act(() => shift?.querySelector('input')?.click());
    expect(on.onPrefer).toHaveBeenCalledExactlyOnceWith({ hold: 'shift' });
  });

  test('names that are not marked open all the same, unless the reader does not want it or no name is marked', async () => {
    const box = () => found<HTMLInputElement>('input[type=checkbox]');
    await show();
    expect([box().checked, box().disabled]).toEqual([true, false]);
    await act(() => box().click());
    expect(on.onPrefer).toHaveBeenCalledExactlyOnceWith({ openUnmarked: false });
    await show({ settings: { ...settings, density: 'none' } });
    expect(box().disabled).toBe(true);
  });

  test('says which commands have keys, and which', async () => {
    const commands = [
      { description: 'Open the panel', shortcut: 'Alt+Shift+L' },
      { description: 'Switch', shortcut: '' },
    ];
    await show({ commands });
    expect([...box.querySelectorAll('.commands > div')].map((one) => one.textContent)).toEqual([
      'Open the panelAlt+Shift+L',
      'Switchno key',
    ]);
  });

  test('no marks at all is one of the choices', async () => {
    await show();
    const none = [...box.querySelectorAll('label')].find((one) => one.textContent.includes('Not at all'));
    await act(() => none?.querySelector('input')?.click());
    expect(on.onPrefer).toHaveBeenCalledExactlyOnceWith({ density: 'none' });
  });
});

describe('all settings', () => {
  const choose = async (read: FileReading) => {
    on.readFile.mockReturnValueOnce(read);
    const input = found<HTMLInputElement>('input[type=file]');
    Object.defineProperty(input, 'files', { value: [new File(['{}'], 'x.json')], configurable: true });
    await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
    await vi.waitFor(() => expect(box.querySelector('.everything .problem, .offer')).not.toBeNull());
  };

  test('a bad file changes nothing and says what is wrong', async () => {
    await show();
    await choose({ problems: ['settings.mode is wrong.'] });
    expect(found('.everything .problem').textContent).toBe(
      'The file cannot be used, and nothing has been changed.settings.mode is wrong.',
    );
    expect(on.onReplace).not.toHaveBeenCalled();
  });

  test('a good file is shown first, then imported, and can be undone', async () => {
    const wanted = { ...defaults, sites: { 'x.org': 'on' } } satisfies Settings;
    await show();
    await choose({ settings: wanted, saved: '2026-11-01' });
    expect(found('.offer').textContent).toContain('Settings of 1 November 2026, with 1 site of your own.');
    expect(on.onReplace).not.toHaveBeenCalled();
    await click('Replace my settings');
    expect(on.onReplace).toHaveBeenLastCalledWith(wanted);
    await vi.waitFor(() => expect(button('Undo')).toBeTruthy());
    await show({ settings: wanted });
    await click('Undo');
    expect(on.onReplace).toHaveBeenLastCalledWith(settings);
    await vi.waitFor(() => expect(box.textContent).not.toContain('Undo'));
  });

  test('a good file need not be imported', async () => {
    await show();
    await choose({ settings: defaults, saved: '2026' });
    await click('Cancel');
    expect(box.querySelector('.offer')).toBeNull();
    expect(on.onReplace).not.toHaveBeenCalled();
  });

  test('a reset can be undone', async () => {
    await show();
    await click('Reset everything');
    expect(on.onReplace).toHaveBeenLastCalledWith(defaults);
    await vi.waitFor(() => expect(found('.undo').textContent).toContain('back to defaults'));
    await click('Undo');
    expect(on.onReplace).toHaveBeenLastCalledWith(settings);
  });

  test('the undo bar can be closed', async () => {
    await show();
    await click('Reset everything');
    await vi.waitFor(() => expect(found('.undo').textContent).toContain('back to defaults'));
    await act(() => found('.undo [aria-label=Close]').click());
    expect(found('.undo').textContent).toBe('');
    expect(on.onReplace).toHaveBeenCalledOnce();
  });

  test('there is nothing to undo if nothing was done', async () => {
    on.onReplace.mockResolvedValueOnce(false);
    await show();
    await click('Reset everything');
    expect(found('.undo').textContent).toBe('');
  });

  test('export and keys ask for what they say', async () => {
    await show();
    await click('Export to a file');
    await click('Change keys');
    expect(on.onExport).toHaveBeenCalledOnce();
    expect(on.onShortcuts).toHaveBeenCalledOnce();
  });
});

describe('muted names', () => {
  const muted: Settings['muted'] = { rason: 'everywhere', khasan: ['a.org', 'b.org'] };
  const names = [
    { entity: 'rason', name: 'Rason', where: 'everywhere' as const },
    { entity: 'khasan', name: 'Khasan', where: ['a.org', 'b.org'] },
  ];

  test('are not mentioned if there are none', async () => {
    await show();
    expect(box.textContent).not.toContain('Muted');
  });

  test('are listed with their sites and can be unmuted one by one', async () => {
    await show({ settings: { ...settings, muted }, muted: names });
    expect([...box.querySelectorAll('.muted-names li')].map(({ textContent }) => textContent)).toEqual([
      'RasonEverywhereMark again',
      'Khasana.org, b.orgMark again',
    ]);
    const [first] = box.querySelectorAll<HTMLElement>('.muted-names button');
    expect(first?.getAttribute('aria-label')).toBe('Mark Rason again');
    await act(() => first?.click());
    const { rason: _unmuted, ...rest } = muted;
    expect(on.onReplace).toHaveBeenCalledExactlyOnceWith({ ...settings, muted: rest });
  });
});
