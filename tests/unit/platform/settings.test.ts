// Settings in the storage: changed one after the other, stored only once the browser has agreed, and as before where
// anything goes wrong.
import { beforeEach, expect, test, vi } from 'vitest';
import { MOST_OWN, Settings } from '../../../lib/model/settings.ts';
import { ReaderError } from '../../../lib/platform/messages/reader-error.ts';
import { withMuted } from '../../../lib/platform/sites/muting.ts';
import { fakeBrowser } from './fake-browser.ts';

let fake = fakeBrowser();
vi.mock('../../../lib/platform/browser.ts', () => ({
  get browser() {
    return fake.browser;
  },
}));

beforeEach(() => {
  fake = fakeBrowser();
  vi.resetModules();
});
const load = () => import('../../../lib/platform/settings/settings.ts');
const stored = (): unknown => fake.local.held.settings;
const listed = new Map();
const mute = (entity: string) => (settings: Settings) => withMuted(entity, true, undefined, settings, listed);

test('two mutes at once are both stored', async () => {
  const { changeSettings, readSettings } = await load();
  await Promise.all([changeSettings(mute('khasan')), changeSettings(mute('rason'))]);
  expect((await readSettings()).muted).toEqual({ khasan: 'everywhere', rason: 'everywhere' });
});

test('what the browser refuses is not stored, and its earlier registrations are requested again', async () => {
  const { changeSettings, readSettings } = await load();
  await changeSettings((settings) => ({ ...settings, sites: { 'a.org': 'on' } }));
  const before = await readSettings();
  const prepare = vi.fn(async ({ sites }: Settings) => {
    if (sites['b.org']) throw new Error('Invalid match pattern.');
  });
  const change = changeSettings((settings) => ({ ...settings, sites: { 'b.org': 'on' } }), prepare);
  await expect(change).rejects.toThrow(new ReaderError('sitesRefused'));
  expect(await readSettings()).toEqual(before);
  expect(prepare).toHaveBeenLastCalledWith(before);
});

test('the browser is asked before anything is stored', async () => {
  const { changeSettings } = await load();
  const seen: unknown[] = [];
  await changeSettings(
    (settings) => ({ ...settings, mode: 'mine' }),
    async () => void seen.push(stored()),
  );
  expect(seen).toEqual([undefined]);
  expect(stored()).toHaveProperty('mode', 'mine');
});

test('a full storage is reported, and the registrations stay as before', async () => {
  const { changeSettings, readSettings } = await load();
  const before = await readSettings();
  fake.local.capacity = 10;
  const prepare = vi.fn(async () => {});
  await expect(changeSettings(mute('khasan'), prepare)).rejects.toThrow(new ReaderError('notStored'));
  expect(prepare).toHaveBeenLastCalledWith(before);
  fake.local.capacity = Number.POSITIVE_INFINITY;
  await changeSettings(mute('rason'));
  expect((await readSettings()).muted).toEqual({ rason: 'everywhere' });
});

test('more than the limit is reported', async () => {
  const { changeSettings } = await load();
  const sites = Object.fromEntries(
    Array.from({ length: MOST_OWN + 1 }, (_, at) => [`a${at}.org`, 'on' as const]),
  );
  await expect(changeSettings((settings) => ({ ...settings, sites }))).rejects.toThrow(
    new ReaderError('settingsTooMany'),
  );
  expect(stored()).toBeUndefined();
});

test('damaged settings are put aside once, and read even if there is no space for that', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { readSettings } = await load();
  fake.local.held = { settings: { mode: 'nowhere', dwell: 450 } };
  fake.local.capacity = 10;
  for (const _ of [1, 2, 3]) expect(await readSettings()).toEqual({ ...Settings.parse({}), dwell: 450 });
  expect(error).toHaveBeenCalledOnce();
});
