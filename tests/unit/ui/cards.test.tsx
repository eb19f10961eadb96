// @vitest-environment happy-dom
// What cards have beyond their evidence: names that lead on, the way back, the choice between two, and muting.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Candidate, CardEvidence, Excerpt } from '../../../lib/model/evidence.ts';
import { ExcerptText } from '../../../lib/ui/excerpts/excerpt-text.tsx';
import { Popover, type PopoverProps } from '../../../lib/ui/popover/popover.tsx';
import { evidence } from './fixtures.ts';

const on = {
  onPin: vi.fn(),
  onClose: vi.fn(),
  onCopy: vi.fn(() => Promise.resolve()),
  onMore: vi.fn(),
  onEntity: vi.fn(),
};
let box: HTMLElement;

beforeEach(() => {
  vi.clearAllMocks();
  document.body.replaceChildren();
  box = document.body.appendChild(document.createElement('div'));
});

const show = (props: Partial<PopoverProps> = {}) =>
  act(() => render(<Popover evidence={evidence} state="ready" pinned={false} {...on} {...props} />, box));
const labelled = (words: string) => box.querySelector<HTMLElement>(`[aria-label="${words}"]`);
function button(words: string): HTMLElement {
  const found = [...box.querySelectorAll<HTMLElement>('button, summary')].find(({ textContent }) =>
    textContent.includes(words),
  );
  if (found === undefined) throw new Error(`There is no button “${words}”.`);
  return found;
}

describe('names in an excerpt', () => {
  const text = 'Coal from Khasan, by rail, goes to the port of Rajin.';
  const mention = (name: string, entity: string, others: string[] = []) => {
    const start = text.indexOf(name);
    return { block: 0, start, end: start + name.length, entity, confidence: 1, others };
  };
  const says = (mentions: Excerpt['mentions'], lit: string[] = []) => {
    const spans = lit.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
    return act(() =>
      render(<ExcerptText wording="note" text={text} spans={spans} mentions={mentions} />, box),
    );
  };

  test('are buttons in the line that say whom they name, and where', async () => {
    await says([
      mention('Khasan', 'khasan', ['lake', 'battle']),
      mention('port of Rajin', 'rajin-port', ['pier']),
    ]);
    const names = [...box.querySelectorAll<HTMLElement>('[role=button]')];
    expect(
      names.map(({ textContent, tabIndex, dataset }) => [textContent, tabIndex, { ...dataset }]),
    ).toEqual([
      ['Khasan', 0, { entity: 'khasan', others: 'lake battle', start: '10' }],
      ['port of Rajin', 0, { entity: 'rajin-port', others: 'pier', start: '39' }],
    ]);
    expect(box.querySelector('.says')?.textContent).toBe(text);
  });

  test('leave the matched words marked, inside them, outside and across their edges', async () => {
    await says(
      [mention('Khasan', 'khasan'), mention('port of Rajin', 'rajin-port')],
      ['Coal', 'from Khasan, by', 'Rajin'],
    );
    expect([...box.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      'Coal from ',
      'Khasan',
      ', by',
      'Rajin',
    ]);
    expect(box.querySelector('.says')?.textContent).toBe(text);
  });

  test('are plain text if none were requested', async () => {
    await says(undefined, ['Khasan']);
    expect(box.querySelector('[role=button]')).toBeNull();
    expect(box.querySelector('mark')?.textContent).toBe('Khasan');
  });
});

describe('whose words they are', () => {
  test.each([
    ['note', 'Note'],
    ['verbatim', 'Verbatim'],
  ] as const)(
    '%s is said beside the speaker, and only verbatim text is set as a quotation',
    async (wording, word) => {
      const [first] = evidence.excerpts;
      if (first === undefined) throw new Error('The evidence has no excerpt.');
      const excerpts = [{ ...first, passage: { ...first.passage, wording } }];
      await show({ evidence: { ...evidence, excerpts } });
      expect(box.querySelector('.byline .wording')?.textContent).toBe(word);
      expect(box.querySelector('.says')?.classList.contains('verbatim')).toBe(wording === 'verbatim');
    },
  );
});

describe('controls', () => {
  test('a single card has no back button and no grip', async () => {
    await show();
    for (const words of ['Back', 'Close all pinned', 'Move: drag, click or arrow keys'])
      expect(labelled(words)).toBeNull();
  });

  test('a card on a name leads back', async () => {
    const onBack = vi.fn();
    await show({ onBack });
    labelled('Back')?.click();
    expect(onBack).toHaveBeenCalledOnce();
    expect(on.onClose).not.toHaveBeenCalled();
  });

  test('a pinned card has a grip, and one of many closes them all', async () => {
    const onCloseAll = vi.fn();
    await show({ pinned: true, onCloseAll });
    expect(labelled('Move: drag, click or arrow keys')).not.toBeNull();
    labelled('Close all pinned')?.click();
    expect(onCloseAll).toHaveBeenCalledOnce();
  });
});

describe('the choice between two', () => {
  const choice: Candidate[] = [
    { id: 'rajin', kind: 'place', name: 'Rajin', description: 'Port town.', ground: 'usual' },
    { id: 'rason', kind: 'organisation', name: 'Rason', description: 'Special city.', ground: 'words' },
  ];
  const open: CardEvidence = { ...evidence, choice };

  test('replaces the heading and says what supports each', async () => {
    await show({ evidence: open });
    expect(box.querySelector('h2')).toBeNull();
    expect([...box.querySelectorAll('.candidate')].map(({ textContent }) => textContent)).toEqual([
      'Place: Rajin Port town.The usual meaning of the name.',
      'Organisation: Rason Special city.Words nearby point to it.',
    ]);
    expect([...box.querySelectorAll('.candidate')].map((one) => one.getAttribute('aria-pressed'))).toEqual([
      'true',
      'false',
    ]);
    expect(box.textContent).not.toContain('May also be');
  });

  test('asks for the chosen one, also if it is already shown', async () => {
    await show({ evidence: open });
    button('Special city').click();
    button('Port town').click();
    expect(on.onEntity.mock.calls).toEqual([['rason'], ['rajin']]);
  });
});

describe('muting', () => {
  const onMute = vi.fn(() => Promise.resolve());
  const muting = { site: 'paper.org', onMute };
  const press = (words: string) =>
    act(async () => {
      button(words).click();
      await Promise.resolve();
    });

  test.each([
    ['Not on this page', 'page', 'Rajin is no longer marked on this page.'],
    ['Not on paper.org', 'site', 'Rajin is no longer marked on paper.org.'],
    ['Nowhere', 'everywhere', 'Rajin will no longer be marked anywhere.'],
  ])('%s', async (words, scope, said) => {
    await show({ muting });
    await press(words);
    expect(onMute).toHaveBeenLastCalledWith('rajin', scope, true);
    expect(box.querySelector('.mute [role=status]')?.textContent).toBe(said);
    expect(document.activeElement?.textContent).toBe('Undo');
    await press('Undo');
    expect(onMute).toHaveBeenLastCalledWith('rajin', scope, false);
    expect(box.querySelector('.mute [role=status]')?.textContent).toBe('');
    expect(document.activeElement?.textContent).toBe('Wrong match?');
  });

  test('that fails changes nothing', async () => {
    await show({ muting: { site: 'paper.org', onMute: () => Promise.reject(new Error('gone')) } });
    await press('Nowhere');
    expect(button('Nowhere')).not.toBeNull();
    expect(box.querySelector('.mute [role=status]')?.textContent).toBe('');
  });

  test('is not offered if there is nothing to mute with', async () => {
    await show();
    expect(box.textContent).not.toContain('Wrong match?');
  });
});
