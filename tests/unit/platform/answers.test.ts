// What the background decides before it answers: which mentions a page hears of, as of which date evidence is told, and
// what a mute means.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Evidence } from '../../../lib/model/evidence.ts';
import type { Mention } from '../../../lib/model/mention.ts';
import { Settings } from '../../../lib/model/settings.ts';
import { cardVocabularyIn } from '../../../lib/model/vocabulary.ts';
import type { AnswerLibrary } from '../../../lib/platform/answers/library.ts';
import { OWN, type PageAsker } from '../../../lib/platform/messages/admission.ts';
import { bundledManifest } from '../bundled-manifest.ts';
import { fakeBrowser } from './fake-browser.ts';

// Test files of a worker share its modules: these are to see this file's browser.
vi.hoisted(() => vi.resetModules());
let fake = fakeBrowser();
vi.mock('../../../lib/platform/browser.ts', () => ({
  get browser() {
    return fake.browser;
  },
}));

const { findAnswer } = await import('../../../lib/platform/answers/find.ts');
const { evidenceAnswer } = await import('../../../lib/platform/answers/evidence.ts');
const { muteAnswers, siteAnswers } = await import('../../../lib/platform/answers/settings.ts');
const { tabAnswers } = await import('../../../lib/platform/answers/tabs.ts');
const { keepNames } = await import('../../../lib/platform/tabs/tab-names.ts');
const { readPublished } = await import('../../../lib/platform/tabs/published.ts');
const { readSettings } = await import('../../../lib/platform/settings/settings.ts');

const page: PageAsker = {
  tab: 7,
  frame: 0,
  address: 'https://www.paper.org/2026/05/20/pier',
  host: 'www.paper.org',
  inFront: true,
};
const undated = { ...page, address: 'https://www.paper.org/pier' };
const dates = {
  inAddress: (address: string) => (address.includes('/2026/05/20/') ? '2026-05-20' : undefined),
  today: () => '2026-11-28',
};

const KNOWN = ['khasan', 'rason'];
const mention = (entity: string, start: number, end: number, confidence: number): Mention => ({
  block: 0,
  start,
  end,
  entity,
  confidence,
  others: [],
});
const BLOCK = 'Khasan and Rason';
const find = vi.fn((): Mention[] => [mention('khasan', 0, 6, 0.9), mention('rason', 11, 16, 0.89)]);
const found = { entity: { id: 'khasan' }, excerpts: [], asOf: { date: '2026' }, gap: 'nothing' };
const evidence = vi.fn((_question: unknown) => found as unknown as Evidence);
const choice = vi.fn((): ReturnType<AnswerLibrary['choice']> => []);
const library = async () =>
  ({
    manifest: bundledManifest,
    find,
    evidence,
    choice,
    knows: (id: string) => KNOWN.includes(id),
    coverage: () => ({ passages: 1 }),
    entity: (id: string) => {
      if (!KNOWN.includes(id)) throw new Error('No entity.');
      return { id, name: id, kind: 'place' };
    },
    shownName: (id: string) => (id === 'khasan' ? { name: 'Хасан', nameLanguage: 'ru' } : { name: id }),
  }) as unknown as AnswerLibrary;

beforeEach(() => {
  fake = fakeBrowser();
  vi.clearAllMocks();
  vi.stubGlobal('fetch', async () => Response.json([{ host: 'paper.org', name: 'Paper', language: 'en' }]));
});

const mutes = muteAnswers(library);
const ask = findAnswer(library, dates);
const question = { blocks: [BLOCK], page: { title: 'A pier' } };
const heard = async (asker = page) => (await ask(question, asker)).mentions.map(({ entity }) => entity);

describe('find', () => {
  test('passes the names that are unambiguous, and only those, to the page’s later questions', async () => {
    await ask(question, page);
    await ask(question, page);
    expect(find).toHaveBeenLastCalledWith([BLOCK], question.page, ['Khasan']);
  });

  test('keeps the date of the page, its own rather than its address’s, but not that of a frame', async () => {
    await ask(question, { ...page, frame: 3 });
    expect(await readPublished(7, page.address)).toBeUndefined();
    await ask(question, page);
    expect(await readPublished(7, page.address)).toBe('2026-05-20');
    await ask({ ...question, page: { title: '', published: '2020' } }, page);
    expect(await readPublished(7, page.address)).toBe('2020');
  });

  test('does not report muted names, but lets them introduce others', async () => {
    await mutes.mute({ entity: 'khasan', scope: 'page', muted: true }, page);
    expect(await heard()).toEqual(['rason']);
    expect(await heard()).toEqual(['rason']);
    expect(find).toHaveBeenLastCalledWith([BLOCK], question.page, ['Khasan']);
    expect(await heard({ ...page, address: 'https://www.paper.org/other' })).toEqual(['khasan', 'rason']);
  });
});

describe('evidence', () => {
  const about = { entity: 'khasan', others: [], limit: 3 };
  const context = { block: BLOCK, start: 0, end: 6, page: { title: 'A pier' } };
  const answer = evidenceAnswer(library, dates, () => 'ru');
  const vocabulary = cardVocabularyIn(bundledManifest, 'ru');
  const publishedAs = () => evidence.mock.calls.at(-1)?.[0] as { context: { page: { published: string } } };

  test('on an article with a date in its address is as of that date', async () => {
    expect(await answer({ ...about, context }, page)).toEqual({ vocabulary, ...found });
    expect(publishedAs().context.page.published).toBe('2026-05-20');
  });

  test('comes with the pack’s words in the reader’s language', async () => {
    const { vocabulary: words } = await answer({ ...about, context }, page);
    expect(words.viewpoints.find(({ id }) => id === 'un')?.label).toBe('ООН');
  });

  test('on an article without a date is as of today, and shows no date', async () => {
    expect(await answer({ ...about, context }, undated)).toEqual({
      vocabulary,
      entity: { id: 'khasan' },
      excerpts: [],
    });
    expect(publishedAs().context.page.published).toBe('2026-11-28');
  });

  test('offers a choice to a page that does not clearly decide, and only then', async () => {
    const close = { ...about, context, close: true };
    expect(await answer(close, page)).toHaveProperty('choice', []);
    expect(await answer({ ...close, close: false }, page)).not.toHaveProperty('choice');
    expect(await answer(close, OWN)).not.toHaveProperty('choice');
  });
});

describe('mute', () => {
  const muted = async () => (await readSettings()).muted;

  test('of an unknown entity is refused and not stored', async () => {
    for (const scope of ['page', 'site', 'everywhere'] as const)
      await expect(mutes.mute({ entity: 'invented', scope, muted: true }, page)).rejects.toThrow(
        'No entity.',
      );
    expect(fake.session.held).toEqual({});
    expect(await muted()).toEqual({});
  });

  test('on a page lasts for the visit and makes its tab scan again', async () => {
    await mutes.mute({ entity: 'khasan', scope: 'page', muted: true }, page);
    expect(fake.sent).toEqual([{ tab: 7, message: { command: 'rescan' }, frame: undefined }]);
    expect(await muted()).toEqual({});
  });

  test('on a site is stored for the listed site, elsewhere not at all, and is listed by name', async () => {
    await mutes.mute({ entity: 'khasan', scope: 'site', muted: true }, page);
    expect(await muted()).toEqual({ khasan: ['paper.org'] });
    await mutes.mute({ entity: 'rason', scope: 'everywhere', muted: true }, page);
    expect(await mutes.muted({}, OWN)).toEqual([
      { entity: 'khasan', name: 'Хасан', nameLanguage: 'ru', where: ['paper.org'] },
      { entity: 'rason', name: 'rason', where: 'everywhere' },
    ]);
  });
});

test('a site switched on or off answers with the reader’s earlier override', async () => {
  expect(await siteAnswers.site({ host: 'www.paper.org', on: false }, OWN)).toEqual({});
  expect(await siteAnswers.site({ host: 'paper.org', on: true }, OWN)).toEqual({ before: 'off' });
  await siteAnswers.restore(Settings.parse({ mode: 'mine' }), OWN);
  expect(await readSettings()).toEqual(Settings.parse({ mode: 'mine' }));
});

describe('a tab', () => {
  const answers = tabAnswers(library, async () => true);

  test('shows what it can if a stored name no longer belongs to an entity, as after an update', async () => {
    await keepNames(7, 0, [
      { entity: 'removed', count: 5 },
      { entity: 'khasan', count: 1 },
    ]);
    fake.tabs.push({ id: 7, url: page.address, title: 'A pier' });
    const { names } = await answers.tab({ tab: 7 }, OWN);
    expect(names).toEqual([{ entity: 'khasan', name: 'Хасан', nameLanguage: 'ru', kind: 'place', count: 1 }]);
  });

  test('counts the names that the library knows, and goes to the frame that holds one', async () => {
    const names = [
      { entity: 'khasan', count: 2 },
      { entity: 'invented', count: 5 },
    ];
    await answers.names({ names }, page);
    await answers.names({ names: [{ entity: 'khasan', count: 1 }] }, { ...page, frame: 3 });
    fake.tabs.push({ id: 7, url: page.address, title: 'A pier' });
    expect(await answers.tab({ tab: 7 }, OWN)).toMatchObject({
      on: true,
      reason: 'listed',
      site: 'Paper',
      names: [{ entity: 'khasan', name: 'Хасан', count: 3 }],
    });
    await answers.go({ tab: 7, entity: 'khasan', nth: 2 }, OWN);
    expect(fake.sent.at(-1)).toEqual({
      tab: 7,
      message: { command: 'go', entity: 'khasan', nth: 0 },
      frame: 3,
    });
  });

  test('without a web page, without permission, or closed says so', async () => {
    fake.tabs.push({ id: 1, url: 'about:blank' }, { id: 2, url: page.address });
    fake.permissions.allowed = () => false;
    expect(await answers.tab({ tab: 1 }, OWN)).toMatchObject({ on: false, reason: 'no-page' });
    expect(await answers.tab({ tab: 2 }, OWN)).toMatchObject({ on: false, reason: 'permission' });
    expect(await answers.tab({ tab: 3 }, OWN)).toMatchObject({ on: false, reason: 'no-page', title: '' });
  });

  test('shows its entity in the panel, which asks for it once', async () => {
    expect(await answers.reveal({ entity: 'khasan' }, page)).toEqual({ opened: true });
    expect(fake.calls).toContainEqual(['notice', { notice: 'changed', tab: 7, reveal: 'khasan' }]);
    expect(await answers.pendingEntity({ tab: 7 }, OWN)).toEqual({ entity: 'khasan' });
    expect(await answers.pendingEntity({ tab: 7 }, OWN)).toEqual({});
  });
});
