// What is remembered of tabs: small, without addresses, gone when the page is left, and no fault where nothing can be
// remembered at all.
import { beforeEach, expect, test, vi } from 'vitest';
import { ReaderError } from '../../../lib/platform/messages/reader-error.ts';
import { muteHere, readMutedHere } from '../../../lib/platform/tabs/muted-here.ts';
import { keepPendingEntity, takePendingEntity } from '../../../lib/platform/tabs/pending-entity.ts';
import { keepPublished, readPublished } from '../../../lib/platform/tabs/published.ts';
import {
  dropOtherPages,
  keepSessionMentions,
  readSessionMentions,
} from '../../../lib/platform/tabs/session-mentions.ts';
import { dropFrames, keepNames, readNames } from '../../../lib/platform/tabs/tab-names.ts';
import { forgetTab } from '../../../lib/platform/tabs/tab-store.ts';
import { fakeBrowser } from './fake-browser.ts';

// Test files of a worker share its modules: these are to see this file's browser.
vi.hoisted(() => vi.resetModules());
let fake = fakeBrowser();
vi.mock('../../../lib/platform/browser.ts', () => ({
  get browser() {
    return fake.browser;
  },
}));

const TAB = 7;
const PAGE = `https://paper.org/article?${'long='.repeat(100_000)}`;
const OTHER = 'https://paper.org/another';
const held = (): string => JSON.stringify(fake.session.held);

beforeEach(() => {
  fake = fakeBrowser();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

test('names found on a page are passed to that page only', async () => {
  await keepSessionMentions(TAB, 0, PAGE, ['Choe Son Hui']);
  expect(await readSessionMentions(TAB, 0, PAGE)).toEqual(['Choe Son Hui']);
  expect(await readSessionMentions(TAB, 0, OTHER)).toEqual([]);
  expect(await readSessionMentions(TAB, 1, PAGE)).toEqual([]);
});

test('no address is kept, and an entry is small however much there is', async () => {
  const names = Array.from({ length: 5_000 }, (_, at) => `Name ${at} ${'x'.repeat(at)}`);
  for (let frame = 0; frame < 200; frame++) await keepSessionMentions(TAB, frame, PAGE, names);
  await keepPublished(TAB, PAGE, '2026-05-20');
  await muteHere(TAB, PAGE, 'khasan', true);
  expect(held()).not.toContain('paper.org');
  expect(held().length).toBeLessThan(20 * 80 * 110);
});

test('session mentions are kept if a link leads to another part of the same page', async () => {
  await keepSessionMentions(1, 0, PAGE, ['Choe Son Hui']);
  expect(await readSessionMentions(1, 0, `${PAGE}#comments`)).toEqual(['Choe Son Hui']);
  await dropOtherPages(1, `${PAGE}#top`);
  expect(await readSessionMentions(1, 0, PAGE)).toEqual(['Choe Son Hui']);
});

test('session mentions are dropped when the page is left, and kept if the tab only says that it is loading', async () => {
  await keepSessionMentions(TAB, 0, PAGE, ['Choe Son Hui']);
  await dropOtherPages(TAB, PAGE);
  expect(await readSessionMentions(TAB, 0, PAGE)).toEqual(['Choe Son Hui']);
  await dropOtherPages(TAB, OTHER);
  expect(await readSessionMentions(TAB, 0, PAGE)).toEqual([]);
  await keepSessionMentions(TAB, 0, PAGE, ['Choe Son Hui']);
  await dropOtherPages(TAB, undefined);
  expect(fake.session.held).toEqual({});
});

test('two frames at once are both kept', async () => {
  await Promise.all([
    keepSessionMentions(TAB, 0, PAGE, ['Choe Son Hui']),
    keepSessionMentions(TAB, 3, PAGE, ['Kim Jong Un']),
    keepNames(TAB, 0, [{ entity: 'khasan', count: 1 }]),
    keepNames(TAB, 3, [{ entity: 'rason', count: 2 }]),
  ]);
  expect([await readSessionMentions(TAB, 0, PAGE), await readSessionMentions(TAB, 3, PAGE)]).toEqual([
    ['Choe Son Hui'],
    ['Kim Jong Un'],
  ]);
  await dropFrames(TAB, [3]);
  expect(await readNames(TAB)).toEqual({ 0: [{ entity: 'khasan', count: 1 }] });
});

test('the entity for the panel is returned once', async () => {
  await keepPendingEntity(TAB, 'khasan');
  expect(await takePendingEntity(TAB)).toBe('khasan');
  expect(await takePendingEntity(TAB)).toBeUndefined();
});

test('everything remembered of a tab is removed with it, and nothing of another', async () => {
  for (const tab of [TAB, TAB + 1]) {
    await keepSessionMentions(tab, 0, PAGE, ['Choe Son Hui']);
    await keepNames(tab, 0, [{ entity: 'khasan', count: 1 }]);
    await keepPublished(tab, PAGE, '2026-05-20');
    await muteHere(tab, PAGE, 'khasan', true);
    await keepPendingEntity(tab, 'khasan');
  }
  await forgetTab(TAB);
  const keys = Object.keys(fake.session.held);
  expect(keys).toHaveLength(5);
  expect(keys.every((key) => key.endsWith(`-${TAB + 1}`))).toBe(true);
});

test('two names muted on a page at once are both kept', async () => {
  await Promise.all([muteHere(TAB, PAGE, 'khasan', true), muteHere(TAB, PAGE, 'rason', true)]);
  expect((await readMutedHere(TAB, `${PAGE}#part`)).sort()).toEqual(['khasan', 'rason']);
});

test.each(['full', 'broken'])(
  'a storage that is %s is no fault, but a mute that cannot hold is told of',
  async (how) => {
    if (how === 'full') fake.session.capacity = 0;
    else fake.session.broken = true;
    await keepSessionMentions(TAB, 0, PAGE, ['Choe Son Hui']);
    await keepNames(TAB, 0, [{ entity: 'khasan', count: 1 }]);
    await keepPublished(TAB, PAGE, '2026-05-20');
    expect(await readSessionMentions(TAB, 0, PAGE)).toEqual([]);
    expect(await readNames(TAB)).toEqual({});
    expect(await readPublished(TAB, PAGE)).toBeUndefined();
    expect(await readMutedHere(TAB, PAGE)).toEqual([]);
    await expect(muteHere(TAB, PAGE, 'khasan', true)).rejects.toThrow(new ReaderError('notStored'));
  },
);
