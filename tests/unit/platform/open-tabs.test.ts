// What a change of settings does in the tabs that are open, what a keyboard command does, and what is forgotten when a
// page or a frame goes.
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

// Test files of a worker share its modules: these are to see this file's browser.
vi.hoisted(() => vi.resetModules());
let fake = fakeBrowser();
vi.mock('../../../lib/platform/browser.ts', () => ({
  get browser() {
    return fake.browser;
  },
}));
const { changeMarks, changeSites } = await import('../../../lib/platform/sites/apply-settings.ts');
const { runShortcut } = await import('../../../lib/platform/sites/run-shortcut.ts');
const { dropGoneFrames, tabNavigated } = await import('../../../lib/platform/tabs/tab-life.ts');
const { keepNames, readNames } = await import('../../../lib/platform/tabs/tab-names.ts');
const { readSettings } = await import('../../../lib/platform/settings/settings.ts');

const PAPER = 7;
const OTHER = 8;
const NAMES = [{ entity: 'khasan', count: 1 }];

beforeEach(() => {
  fake = fakeBrowser();
  fake.tabs.push(
    { id: PAPER, url: 'https://www.paper.org/pier', active: true },
    { id: OTHER, url: 'https://other.net/' },
    { id: 9, url: 'about:config' },
  );
  vi.stubGlobal('fetch', async () => Response.json([{ host: 'paper.org', name: 'Paper', language: 'en' }]));
});

/** The commands that tabs have been sent by now. */
const commands = () => fake.sent.map(({ tab, message }) => [tab, (message as { command?: string }).command]);

test('a site switched off is no longer registered, and its marks disappear from the tab that shows it', async () => {
  await keepNames(PAPER, 0, NAMES);
  await changeSites((settings) => ({ ...settings, sites: { 'paper.org': 'off' } }));
  await expect.poll(commands).toEqual([[PAPER, 'off']]);
  await expect.poll(() => readNames(PAPER)).toEqual({});
});

test('a site switched on is marked in its open tab at once', async () => {
  await changeSites((settings) => ({ ...settings, sites: { 'other.net': 'on' } }));
  const injected = () => fake.calls.filter(([name]) => name === 'executeScript').map(([, what]) => what);
  await expect
    .poll(injected)
    .toContainEqual(expect.objectContaining({ target: { tabId: OTHER, allFrames: true } }));
});

test('only tabs whose marks a change of the settings changes are scanned again', async () => {
  await changeMarks((settings) => ({ ...settings, quiet: ['paper.org'] }));
  await expect.poll(commands).toEqual([[PAPER, 'rescan']]);
  await changeMarks((settings) => ({ ...settings, dwell: 500 }));
  expect(commands()).toHaveLength(1);
});

test('the shortcut switches the site of the tab in front, and uses the popup to ask for a missing permission', async () => {
  await runShortcut('toggle');
  expect((await readSettings()).sites).toEqual({ 'paper.org': 'off' });
  fake.permissions.allowed = () => false;
  await runShortcut('toggle');
  expect(fake.calls).toContainEqual(['openPopup']);
  expect((await readSettings()).sites).toEqual({ 'paper.org': 'off' });
});

test('a shortcut for the marks is passed to the tab in front', async () => {
  await runShortcut('next');
  expect(commands()).toEqual([[PAPER, 'next']]);
});

test('a page that was left is forgotten, and the scripts still there are asked to report', async () => {
  await keepNames(PAPER, 0, NAMES);
  await tabNavigated(PAPER, 'https://www.paper.org/other');
  expect(await readNames(PAPER)).toEqual({});
  expect(commands()).toEqual([[PAPER, 'report']]);
  expect(fake.calls).toEqual([]);
});

test('if no script is there any more, the icon turns grey', async () => {
  await keepNames(PAPER, 0, NAMES);
  fake.frames.hears = () => false;
  await tabNavigated(PAPER, undefined);
  expect(fake.calls).toContainEqual(['setBadgeText', { tabId: PAPER, text: '' }]);
});

test('the names of a removed frame are no longer counted', async () => {
  await keepNames(PAPER, 0, NAMES);
  await keepNames(PAPER, 3, NAMES);
  await keepNames(PAPER, 4, NAMES);
  fake.frames.hears = (_tab, frame) => frame !== 4;
  await dropGoneFrames(PAPER);
  expect(await readNames(PAPER)).toEqual({ 0: NAMES, 3: NAMES });
});
