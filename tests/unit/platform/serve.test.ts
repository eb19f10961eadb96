// Who is answered what: each question from a page that is on, one that is off, a frame that is not its page's, and our own.
import { beforeEach, expect, test, vi } from 'vitest';
import { OWN } from '../../../lib/platform/messages/admission.ts';
import { type AskName, asks } from '../../../lib/platform/messages/contract.ts';
import { ReaderError } from '../../../lib/platform/messages/reader-error.ts';
import { type Answers, serve } from '../../../lib/platform/messages/serve.ts';
import { fakeBrowser, fromOwn, fromPage } from './fake-browser.ts';

// Test files of a worker share its modules: these are to see this file's browser.
vi.hoisted(() => vi.resetModules());
const fake = fakeBrowser();
vi.mock('../../../lib/platform/browser.ts', () => ({
  get browser() {
    return fake.browser;
  },
}));

const ON = 'https://paper.org/article';
const OFF = 'https://off.org/article';
const answered = vi.fn(async (..._given: unknown[]): Promise<unknown> => ({}));
const answers = Object.fromEntries(Object.keys(asks).map((name) => [name, answered])) as unknown as Answers;
const admits = vi.fn(async ({ host }: { host: string }) => host === 'paper.org');
const duringGesture = vi.fn();
serve(answers, { admits, duringGesture });

/** A good question of each name that a page may ask. */
const GOOD: Partial<Record<AskName, unknown>> = {
  find: { blocks: ['Khasan'], page: { title: 'A pier' } },
  names: { names: [{ entity: 'khasan', count: 2 }] },
  evidence: { entity: 'khasan', others: [], limit: 3 },
  reveal: { entity: 'khasan' },
  cite: { passage: 'p-1', citing: { format: 'ris', excerpt: false }, accessed: '2026-05-20' },
  preferences: {},
  prefer: { citing: { format: 'ris', excerpt: true } },
  mute: { entity: 'khasan', scope: 'page', muted: true },
};
const FOR_PAGES = Object.keys(GOOD) as AskName[];
const FOR_OWN = (Object.keys(asks) as AskName[]).filter((name) => !(name in GOOD));
const ask = (name: string, what: unknown, sender = fromPage(ON)) =>
  fake.send({ ask: name, payload: what }, sender);
const REFUSED = { error: 'somethingWrong' };

beforeEach(() => {
  vi.clearAllMocks();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

test.each(FOR_PAGES)('“%s” from a page is answered if its site is on, and only then', async (name) => {
  expect(await ask(name, GOOD[name])).toEqual({ answer: {} });
  expect(answered).toHaveBeenCalledOnce();
  expect(await ask(name, GOOD[name], fromPage(OFF))).toEqual(REFUSED);
  expect(answered).toHaveBeenCalledOnce();
  expect(console.error).not.toHaveBeenCalled();
});

test.each(FOR_OWN)('“%s” is never answered to a page', async (name) => {
  expect(await ask(name, {})).toEqual(REFUSED);
  expect(answered).not.toHaveBeenCalled();
});

test('our own pages ask without a site, but not what only a page can ask', async () => {
  expect(await ask('settings', {}, fromOwn)).toEqual({ answer: {} });
  expect(answered).toHaveBeenLastCalledWith({}, OWN);
  expect(await ask('evidence', GOOD.evidence, fromOwn)).toEqual({ answer: {} });
  expect(await ask('mute', GOOD.mute, fromOwn)).toEqual(REFUSED);
  expect(admits).not.toHaveBeenCalled();
});

test('a frame is answered if it has its page’s origin or none of its own', async () => {
  const frame = (url: string) => ({ ...fromPage(ON), url, frameId: 3 });
  expect(await ask('names', GOOD.names, frame('about:srcdoc'))).toEqual({ answer: {} });
  expect(await ask('names', GOOD.names, frame('https://paper.org/frame'))).toEqual({ answer: {} });
  expect(await ask('names', GOOD.names, frame('https://ads.net/'))).toEqual(REFUSED);
  expect(await ask('names', GOOD.names, frame('http://paper.org/'))).toEqual(REFUSED);
  // A page of ours that somebody else has put into a frame.
  expect(await ask('settings', {}, frame(fromOwn.url ?? ''))).toEqual(REFUSED);
});

test('a message without its tab, which is just being closed, is not an error', async () => {
  const { tab: _closing, ...sender } = fromPage(ON);
  expect(await ask('names', GOOD.names, sender)).toEqual(REFUSED);
  expect(answered).not.toHaveBeenCalled();
  expect(console.error).not.toHaveBeenCalled();
  expect(console.warn).not.toHaveBeenCalled();
});

test('a page can only change how citations are copied', async () => {
  await ask('prefer', { citing: { format: 'ris', excerpt: true }, density: 'none', dwell: 1000 });
  expect(answered.mock.calls[0]?.[0]).toEqual({ citing: { format: 'ris', excerpt: true } });
  expect(await ask('prefer', { density: 'none' })).toEqual(REFUSED);
  expect(await ask('adjust', { density: 'none' })).toEqual(REFUSED);
});

test('the click itself is handled at once, before anything is looked up', () => {
  void ask('reveal', GOOD.reveal);
  expect(duringGesture).toHaveBeenCalledExactlyOnceWith(
    'reveal',
    expect.objectContaining({ tab: 7, inFront: true }),
  );
  expect(answered).not.toHaveBeenCalled();
});

test('an error with a message for the reader is reported with that message', async () => {
  answered.mockRejectedValueOnce(new ReaderError('The storage is full.'));
  expect(await ask('mute', GOOD.mute)).toEqual({ error: 'The storage is full.' });
  answered.mockRejectedValueOnce(new Error('a detail'));
  expect(await ask('mute', GOOD.mute)).toEqual(REFUSED);
  expect(console.error).toHaveBeenCalledOnce();
});

test('a page with endless questions is refused in the end, and delays nobody else', async () => {
  const held = Promise.withResolvers<void>();
  answered.mockImplementation(() => held.promise);
  const flood = Array.from({ length: 1_000 }, () => ask('preferences', {}));
  answered.mockImplementation(async () => ({}));
  const other = { ...fromPage(ON), tab: { id: 8, url: ON, active: false } } as ReturnType<typeof fromPage>;
  expect(await ask('preferences', {}, other)).toEqual({ answer: {} });
  held.resolve();
  const replies = await Promise.all(flood);
  expect(replies.filter((reply) => 'answer' in (reply as object))).toHaveLength(200);
});
