// What the panel shows of a name for the page in a tab: for the first mention that something speaks of, as of the date asked.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { MentionContext } from '../../../lib/evidence/context/mention-context.ts';
import type { AnswerLibrary } from '../../../lib/platform/answers/library.ts';
import { OWN } from '../../../lib/platform/messages/admission.ts';
import { fakeBrowser } from './fake-browser.ts';

// Test files of a worker share its modules: these are to see this file's browser.
vi.hoisted(() => vi.resetModules());
let fake = fakeBrowser();
vi.mock('../../../lib/platform/browser.ts', () => ({
  get browser() {
    return fake.browser;
  },
}));

const { onPageAnswer } = await import('../../../lib/platform/answers/on-page.ts');
const { keepNames } = await import('../../../lib/platform/tabs/tab-names.ts');

const address = 'https://www.paper.org/pier';
const said = { title: 'A pier', published: '2025-02-03' };
const mention = (block: string): MentionContext => ({ block, start: 0, end: 5, page: said });
/** The kind of answer is what the block says after the name. */
const evidence = vi.fn(({ context }: Parameters<AnswerLibrary['evidence']>[0]) => ({
  answer: context?.block.split(' ')[1],
  of: context?.block,
}));
const library = async () => ({ evidence }) as unknown as AnswerLibrary;
const answer = onPageAnswer(library, { inAddress: () => undefined, today: () => '2026-11-28' });
const asked = { tab: 7, entity: 'rason' };

beforeEach(async () => {
  fake = fakeBrowser();
  vi.clearAllMocks();
  fake.tabs.push({ id: 7, url: address, title: 'A pier' });
  await keepNames(7, 0, [{ entity: 'khasan', count: 1 }]);
  await keepNames(7, 3, [{ entity: 'rason', count: 4 }]);
});
const told = (...blocks: string[]) => {
  fake.frames.answer = () => blocks.map(mention);
};

describe('the evidence', () => {
  test('is that for the first mention with any on its sentence, in the frame that holds the name', async () => {
    told('Rason background', 'Rason later', 'Rason sentence 1', 'Rason sentence 2');
    expect(await answer(asked, OWN)).toEqual({ evidence: { answer: 'sentence', of: 'Rason sentence 1' } });
    expect(fake.sent).toEqual([{ tab: 7, message: { command: 'mentions', entity: 'rason' }, frame: 3 }]);
  });

  test('is of later reports where there is no other, and absent where nothing speaks of the page', async () => {
    told('Rason background', 'Rason later 1', 'Rason later 2');
    expect(await answer(asked, OWN)).toEqual({ evidence: { answer: 'later', of: 'Rason later 1' } });
    told('Rason background', 'Rason nothing');
    expect(await answer(asked, OWN)).toEqual({});
  });

  test('is as of the date asked, or of today, and never of the page itself', async () => {
    told('Rason sentence');
    await answer({ ...asked, asOf: '2020' }, OWN);
    await answer(asked, OWN);
    const given = evidence.mock.calls.map(([question]) => [
      question.context?.page.published,
      question.address,
    ]);
    expect(given).toEqual([
      ['2020', address],
      ['2026-11-28', address],
    ]);
  });
});

describe('there is none', () => {
  test('of a name that the tab does not hold: it is not asked', async () => {
    expect(await answer({ ...asked, entity: 'nampo' }, OWN)).toEqual({});
    expect(fake.sent).toEqual([]);
  });

  test.each([
    ['nothing', undefined],
    ['something else', { block: 'Rason' }],
    ['a span outside its block', [{ ...mention('Rason'), end: 500 }]],
    ['more than the panel asks for', Array.from({ length: 50 }, () => mention('Rason sentence'))],
  ])('if the page answers with %s', async (_what, given) => {
    fake.frames.answer = () => given;
    expect(await answer(asked, OWN)).toEqual({});
    expect(evidence).not.toHaveBeenCalled();
  });

  test('if the page is gone', async () => {
    fake.frames.hears = () => false;
    expect(await answer(asked, OWN)).toEqual({});
  });
});
