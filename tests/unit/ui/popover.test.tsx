// @vitest-environment happy-dom
// The popover as a reader, a screen reader and a hostile text meet it.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { PLAIN_CITING } from '../../../lib/model/primitives/lists.ts';
import { Popover, type PopoverProps } from '../../../lib/ui/popover/popover.tsx';
import { evidence, excerpts } from './fixtures.ts';
import { addTopLayer } from './top-layer.ts';

const on = {
  onPin: vi.fn(),
  onClose: vi.fn(),
  onCopy: vi.fn(() => Promise.resolve()),
  onMore: vi.fn(),
  onEntity: vi.fn(),
  onRetry: vi.fn(),
};
let box: HTMLElement;

beforeAll(addTopLayer);
beforeEach(() => {
  vi.clearAllMocks();
  box = document.createElement('div');
});

async function show(props: Partial<PopoverProps> = {}): Promise<void> {
  await act(() =>
    render(<Popover evidence={evidence} state="ready" pinned={false} {...on} {...props} />, box),
  );
}

function button(words: string): HTMLElement {
  const found = [...box.querySelectorAll('button')].find(
    (element) =>
      element.ariaLabel === words ||
      element.getAttribute('aria-label') === words ||
      element.textContent?.includes(words),
  );
  if (found === undefined) throw new Error(`There is no button “${words}”.`);
  return found;
}

describe('the key for the copy menu', () => {
  const press = (from: Element | null | undefined, more: KeyboardEventInit = {}) =>
    act(() => {
      const event = new KeyboardEvent('keydown', { code: 'KeyC', key: 'с', bubbles: true, ...more });
      from?.dispatchEvent(event);
    });
  const openMenus = () =>
    [...box.querySelectorAll('.copy-as')].map((one) => one.getAttribute('aria-expanded') === 'true');

  test('opens that of the first excerpt from anywhere in the card, on any layout', async () => {
    document.body.append(box);
    await show();
    await press(box.querySelector('[role=dialog]'));
    expect(openMenus().indexOf(true)).toBe(0);
  });

  test('opens that of the excerpt in focus', async () => {
    document.body.append(box);
    await show();
    await press(box.querySelectorAll('.excerpt')[1]?.querySelector('button'));
    expect(openMenus().indexOf(true)).toBe(1);
  });

  test('is left to the browser with Ctrl or ⌘', async () => {
    await show();
    await press(box.querySelector('[role=dialog]'), { ctrlKey: true });
    await press(box.querySelector('[role=dialog]'), { metaKey: true });
    expect(openMenus()).not.toContain(true);
  });
});

describe('ready', () => {
  test('is a dialog named after the entity', async () => {
    await show();
    const dialog = box.querySelector('[role=dialog]');
    expect(dialog?.getAttribute('aria-label')).toBe('Sources on Rajin');
  });

  test('renders markup in a text as text', async () => {
    await show();
    expect(box.querySelector('img, b')).toBeNull();
    expect(box.querySelector('.says')?.textContent).toBe(excerpts[0].passage.text);
  });

  test('marks the matched words and nothing else', async () => {
    await show();
    expect([...box.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Coal', '라진']);
  });

  test('says who, with which viewpoint, where, when, and what time it is about', async () => {
    await show();
    const first = box.querySelector('.excerpt')?.textContent ?? '';
    for (const words of [
      'Alexander Matsegora',
      'Russian official',
      'News',
      'RIA Novosti',
      '(via Rambler)',
      'no date',
      'paragraph 7',
      'about 2018',
    ])
      expect(first).toContain(words);
  });

  test('links to the source in a new tab that learns nothing, if there is an address', async () => {
    await show();
    const [first, second] = box.querySelectorAll('.excerpt');
    const link = first?.querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://example.org/39051585');
    expect(link?.getAttribute('target')).toBe('_blank');
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
    expect(second?.querySelector('a')).toBeNull();
  });

  test('shows both sides of a dispute', async () => {
    await show();
    const dispute = box.querySelector('.dispute');
    expect(dispute?.querySelectorAll('li')).toHaveLength(2);
    expect(dispute?.textContent).toContain('Sources differ: coal');
    expect(dispute?.textContent).toContain('Whether it passes.');
  });

  test('shows three excerpts at most', async () => {
    const many = Array.from({ length: 5 }, (_, at) => ({
      ...excerpts[0],
      passage: { ...excerpts[0].passage, id: `q${at}` },
    }));
    await show({ evidence: { ...evidence, excerpts: many } });
    expect(box.querySelectorAll('.excerpt')).toHaveLength(3);
  });

  test('every control does what it says', async () => {
    await show();
    button('Keep open').click();
    button('Close').click();
    button('9 more in the panel').click();
    button('Rason').click();
    expect(on.onPin).toHaveBeenCalledOnce();
    expect(on.onClose).toHaveBeenCalledOnce();
    expect(on.onMore).toHaveBeenCalledOnce();
    expect(on.onEntity).toHaveBeenCalledExactlyOnceWith('rason');
  });

  test('tells whether it is pinned', async () => {
    await show({ pinned: true });
    expect(button('Keep open').getAttribute('aria-pressed')).toBe('true');
  });
});

describe('copying', () => {
  test('copies the excerpt and says so', async () => {
    await show();
    await act(() => button('Copy citation').click());
    expect(on.onCopy).toHaveBeenCalledExactlyOnceWith(excerpts[0], PLAIN_CITING);
    await vi.waitFor(() => expect(box.querySelector('[aria-live=polite]')?.textContent).toBe('Copied'));
  });

  test('says if it could not', async () => {
    await show({ onCopy: () => Promise.reject(new Error('no clipboard')) });
    await act(() => button('Copy citation').click());
    await vi.waitFor(() =>
      expect(box.querySelector('[aria-live=polite]')?.textContent).toBe('Could not copy'),
    );
  });
});

describe('not ready', () => {
  test('says that it is looking', async () => {
    await show({ evidence: undefined, state: 'loading' });
    expect(box.querySelector('[role=status]')?.textContent).toContain('Looking up');
    expect(box.querySelector('[role=dialog]')?.getAttribute('aria-busy')).toBe('true');
  });

  test('says what went wrong and tries again', async () => {
    await show({ evidence: undefined, state: 'error', error: 'Reload the page.' });
    expect(box.querySelector('[role=alert]')?.textContent).toContain('Reload the page.');
    button('Try again').click();
    expect(on.onRetry).toHaveBeenCalledOnce();
  });
});
