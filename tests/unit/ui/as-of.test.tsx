// @vitest-environment happy-dom
// What came later, one origin, reasons and gaps, in words; and the search's filters.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { translatorOf } from '../../../dev/translator.ts';
import type { Evidence } from '../../../lib/model/evidence.ts';
import { reasonLine } from '../../../lib/ui/excerpts/asides.tsx';
import { gapSentence } from '../../../lib/ui/excerpts/gap-note.tsx';
import { setTranslator } from '../../../lib/ui/language/i18n.ts';
import { Filters } from '../../../lib/ui/panel/results/filters.tsx';
import { filterIn, withFilter } from '../../../lib/ui/panel/results/query-filters.ts';
import { Popover } from '../../../lib/ui/popover/popover.tsx';
import en from '../../../locales/en.json' with { type: 'json' };
import ru from '../../../locales/ru.json' with { type: 'json' };
import { evidence, excerpts } from './fixtures.ts';

let box: HTMLElement;
beforeEach(() => {
  setTranslator(translatorOf(en));
  box = document.createElement('div');
});

async function show(changed: Partial<Evidence>): Promise<void> {
  const on = { onPin: vi.fn(), onClose: vi.fn(), onMore: vi.fn(), onEntity: vi.fn() };
  const copy = () => Promise.resolve();
  await act(() =>
    render(
      <Popover evidence={{ ...evidence, ...changed }} state="ready" pinned={false} onCopy={copy} {...on} />,
      box,
    ),
  );
}
const textOf = (selector: string): string | undefined => box.querySelector(selector)?.textContent;

describe('the popover', () => {
  test('puts what came later on collapsed lines after the excerpts', async () => {
    await show({ excerpts: [excerpts[0]], later: [excerpts[1]] });
    expect(textOf('.later summary')).toBe('Later: 2018 · Note It passes 라진');
    expect(box.querySelector<HTMLDetailsElement>('.later details')?.open).toBe(false);
    expect(box.querySelectorAll('.notes .excerpt')).toHaveLength(1);
  });

  test('says what an answer is where it is not on the sentence, what came later before anything else', async () => {
    const headings = () => [...box.querySelectorAll('.answer-kind')].map(({ textContent }) => textContent);
    const says = () => [...box.querySelectorAll('.notes .says')].map(({ textContent }) => textContent);
    await show({ answer: 'sentence' });
    expect(headings()).toEqual([]);
    await show({ answer: 'background', excerpts: [excerpts[0]] });
    expect(headings()).toEqual(['About Rajin']);
    await show({ answer: 'later', excerpts: [excerpts[0]], later: [excerpts[1]] });
    expect(headings()).toEqual(['Later reports', 'About Rajin']);
    expect(says()).toEqual([excerpts[1].passage.text, excerpts[0].passage.text]);
    expect(box.querySelector('.later')).toBeNull();
    await show({ answer: 'later', excerpts: [], later: [excerpts[1]] });
    expect(headings()).toEqual(['Later reports']);
  });

  test('shows a dispute beside the excerpt that it concerns', async () => {
    await show({});
    const items = [...box.querySelectorAll('.notes > li')];
    expect(items.map((item) => item.querySelectorAll('.dispute').length)).toEqual(
      evidence.excerpts
        .slice(0, 3)
        .map(({ passage }) => (passage.id === evidence.disputes[0]?.beside ? 1 : 0)),
    );
  });

  test('says that its size has changed when a line opens', async () => {
    const onResize = vi.fn();
    const on = { onPin: vi.fn(), onClose: vi.fn(), onMore: vi.fn(), onEntity: vi.fn(), onResize };
    const later = { ...evidence, later: [excerpts[1]] };
    const copy = () => Promise.resolve();
    await act(() =>
      render(<Popover evidence={later} state="ready" pinned={false} onCopy={copy} {...on} />, box),
    );
    box.querySelector('.later details')?.dispatchEvent(new Event('toggle'));
    expect(onResize).toHaveBeenCalledOnce();
  });

  test('does not say that there is nothing if everything is later', async () => {
    await show({ excerpts: [], later: [excerpts[1]], gap: 'nothing-before', asOf: '2010' });
    expect(box.querySelector('.none')).toBeNull();
    expect(textOf('.gap')).toContain('Nothing here predates 2010');
  });

  test('shows the office held at the date instead of the description', async () => {
    await show({ asOf: '2020-05-20', held: [{ office: 'Envoy', from: '2014-12' }] });
    expect(textOf('.description')).toBe('On 20 May 2020: Envoy, since December 2014');
    await show({ asOf: '2020', held: [{ office: 'Envoy' }, { office: 'Deputy' }] });
    expect(textOf('.description')).toBe('In 2020: Envoy; Deputy');
    await show({ asOf: '2020', held: [] });
    expect(textOf('.description')).toBe('Port town.');
  });

  test('names the other reports of one origin, and the reason', async () => {
    const matchReasons = { words: ['coal'], figures: ['34'], names: ['Rason'] };
    await show({ excerpts: [{ ...excerpts[0], sameOrigin: [excerpts[1].source], matchReasons }] });
    const [reports, why] = [...box.querySelectorAll('.asides details')].map((one) => one.textContent);
    expect(reports).toBe('2 reports, 1 originAlso in RIA Novosti, 20 May 2020');
    expect(why).toBe('Why this oneShares with the sentence: coal · 34 · Rason');
  });
});

test('a reason is honest where nothing is shared', () => {
  expect(reasonLine({ words: [], figures: [], names: [] })).toContain('No word in common');
});

test('gaps in words', () => {
  const coverage = { ...evidence.coverage, last: '2024-05' };
  const dated = { ...evidence, coverage, asOf: '2026-01-02' };
  expect(gapSentence({ ...dated, gap: 'nothing-newer' })).toBe(
    'Newest source here: May 2024. This page: 2 January 2026.',
  );
  setTranslator(translatorOf(ru));
  expect(gapSentence({ ...dated, gap: 'nothing-newer' })).toContain('Самый новый источник: май 2024 г. ');
  setTranslator(translatorOf(en));
  expect(gapSentence({ ...dated, gap: 'one-source' })).toBe('One source only.');
  expect(gapSentence(dated)).toBeUndefined();
  setTranslator(translatorOf(ru));
  expect(gapSentence({ ...dated, gap: 'nothing-newer' })).toBe(
    'Самый новый источник: май 2024 г. Эта страница: 2 января 2026 г.',
  );
  expect(gapSentence({ ...dated, gap: 'nothing-before', asOf: '2024-05' })).toBe(
    'Сведений до мая 2024\u202fг. здесь нет.',
  );
});

describe('filters', () => {
  test.each([
    ['coal', 'kind', 'news', 'coal kind:news'],
    ['coal kind:news rajin', 'kind', 'analysis', 'coal rajin kind:analysis'],
    ['coal kind:news', 'kind', '', 'coal'],
    ['', 'publisher', '38 North', 'publisher:"38 North"'],
    ['publisher:"38 North" coal', 'publisher', 'TASS', 'coal publisher:TASS'],
    ['coal', 'publisher', 'a"b', 'coal publisher:ab'],
  ] as const)('%s with %s:%s', (query, name, value, expected) => {
    expect(withFilter(query, name, value)).toBe(expected);
    expect(filterIn(expected, name)).toBe(value.replace('"', ''));
  });

  test('show as controls what was typed, and write what is chosen', async () => {
    const onQuery = vi.fn();
    await act(() => render(<Filters query="coal lang:ru" onQuery={onQuery} />, box));
    expect(textOf('summary')).toBe('Filters (1)');
    const [kind, , language] = box.querySelectorAll('select');
    expect(language?.value).toBe('ru');
    if (kind === undefined) throw new Error('There is no choice of kinds.');
    kind.value = 'interview';
    kind.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onQuery).toHaveBeenCalledExactlyOnceWith('coal lang:ru kind:interview');
  });
});
