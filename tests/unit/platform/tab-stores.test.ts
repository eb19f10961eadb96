// What is remembered of tabs: small, without addresses, gone when the page is left, and no fault where nothing can be
// remembered at all.
import { beforeEach, expect, test, vi } from 'vitest';
import { ReaderError } from '../../../lib/platform/messages/reader-error.ts';
import { muteHere, readMutedHere } from '../../../lib/platform/tabs/muted-here.ts';
import { keepPublished, readPublished } from '../../../lib/platform/tabs/published.ts';
import { keepSaid, leaveSaid, readSaid } from '../../../lib/platform/tabs/session-mentions.ts';
import { dropFrames, keepNames, readNames } from '../../../lib/platform/tabs/tab-names.ts';
import { fakeBrowser } from './fake-browser.ts';

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

test('what a page said is handed to that page only', async () => {
  await keepSaid(TAB, 0, PAGE, ['Choe Son Hui']);
  expect(await readSaid(TAB, 0, PAGE)).toEqual(['Choe Son Hui']);
  expect(await readSaid(TAB, 0, OTHER)).toEqual([]);
  expect(await readSaid(TAB, 1, PAGE)).toEqual([]);
});

test('no address is kept, and an entry is small however much there is', async () => {
  const names = Array.from({ length: 5_000 }, (_, at) => `Name ${at} ${'x'.repeat(at)}`);
  for (let frame = 0; frame < 200; frame++) await keepSaid(TAB, frame, PAGE, names);
  await keepPublished(TAB, PAGE, '2026-05-20');
  await muteHere(TAB, PAGE, 'khasan', true);
  expect(held()).not.toContain('paper.org');
  expect(held().length).toBeLessThan(20 * 80 * 110);
});

test('what was said goes when the page is left, and stays where the tab only says that it is loading', async () => {
  await keepSaid(TAB, 0, PAGE, ['Choe Son Hui']);
  await leaveSaid(TAB, PAGE);
  expect(await readSaid(TAB, 0, PAGE)).toEqual(['Choe Son Hui']);
  await leaveSaid(TAB, OTHER);
  expect(await readSaid(TAB, 0, PAGE)).toEqual([]);
  await keepSaid(TAB, 0, PAGE, ['Choe Son Hui']);
  await leaveSaid(TAB, undefined);
  expect(fake.session.held).toEqual({});
});

test('two frames at once are both kept', async () => {
  await Promise.all([
    keepSaid(TAB, 0, PAGE, ['Choe Son Hui']),
    keepSaid(TAB, 3, PAGE, ['Kim Jong Un']),
    keepNames(TAB, 0, [{ entity: 'khasan', count: 1 }]),
    keepNames(TAB, 3, [{ entity: 'rason', count: 2 }]),
  ]);
  expect([await readSaid(TAB, 0, PAGE), await readSaid(TAB, 3, PAGE)]).toEqual([
    ['Choe Son Hui'],
    ['Kim Jong Un'],
  ]);
  await dropFrames(TAB, [3]);
  expect(await readNames(TAB)).toEqual({ 0: [{ entity: 'khasan', count: 1 }] });
});

test('two names muted on a page at once both hold', async () => {
  await Promise.all([muteHere(TAB, PAGE, 'khasan', true), muteHere(TAB, PAGE, 'rason', true)]);
  expect((await readMutedHere(TAB, `${PAGE}#part`)).sort()).toEqual(['khasan', 'rason']);
});

test.each(['full', 'broken'])(
  'a storage that is %s is no fault, but a mute that cannot hold is told of',
  async (how) => {
    if (how === 'full') fake.session.room = 0;
    else fake.session.broken = true;
    await keepSaid(TAB, 0, PAGE, ['Choe Son Hui']);
    await keepNames(TAB, 0, [{ entity: 'khasan', count: 1 }]);
    await keepPublished(TAB, PAGE, '2026-05-20');
    expect(await readSaid(TAB, 0, PAGE)).toEqual([]);
    expect(await readNames(TAB)).toEqual({});
    expect(await readPublished(TAB, PAGE)).toBeUndefined();
    expect(await readMutedHere(TAB, PAGE)).toEqual([]);
    await expect(muteHere(TAB, PAGE, 'khasan', true)).rejects.toThrow(new ReaderError('notStored'));
  },
);
