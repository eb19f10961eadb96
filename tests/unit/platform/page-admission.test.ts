// Which pages are answered, which are told to go, and whose click opens the panel.
import { beforeEach, expect, test, vi } from 'vitest';
import type { PageAsker } from '../../../lib/platform/messages/admission.ts';
import { fakeBrowser } from './fake-browser.ts';

// Test files of a worker share its modules: these are to see this file's browser.
vi.hoisted(() => vi.resetModules());
let fake = fakeBrowser();
vi.mock('../../../lib/platform/browser.ts', () => ({
  get browser() {
    return fake.browser;
  },
}));
const { createPageAdmission } = await import('../../../lib/platform/sites/page-admission.ts');

const on: PageAsker = { tab: 7, frame: 3, address: 'https://paper.org/', host: 'paper.org', inFront: true };
const off: PageAsker = { ...on, address: 'https://off.org/', host: 'off.org' };

beforeEach(() => {
  fake = fakeBrowser();
  vi.stubGlobal('fetch', async () => Response.json([{ host: 'paper.org', name: 'Paper', language: 'en' }]));
});

test('a page whose site is on is admitted; the script of another is told to remove itself, in the frame that asked', async () => {
  const { admits } = createPageAdmission();
  expect(await admits(on)).toBe(true);
  expect(fake.sent).toEqual([]);
  expect(await admits(off)).toBe(false);
  expect(fake.sent).toEqual([{ tab: 7, message: { command: 'off' }, frame: 3 }]);
});

test('the script in a page of a site that is on, but no longer permitted, is told to remove itself', async () => {
  fake.permissions.allowed = () => false;
  expect(await createPageAdmission().admits(on)).toBe(false);
});

test('the click for the panel opens it, and that is reported once', async () => {
  const { duringGesture, hasOpened } = createPageAdmission();
  duringGesture('reveal', on);
  expect(fake.calls).toEqual([['openPanel', { tabId: 7 }]]);
  expect(await hasOpened(on)).toBe(true);
  expect(await hasOpened(on)).toBe(false);
});

test('nothing else opens it: no other question, no tab behind, no page that was just refused', async () => {
  const { admits, duringGesture, hasOpened } = createPageAdmission();
  duringGesture('find', on);
  duringGesture('reveal', { ...on, inFront: false });
  await admits(off);
  duringGesture('reveal', off);
  expect(fake.calls).toEqual([]);
  expect(await hasOpened(off)).toBe(false);
  duringGesture('reveal', on);
  expect(fake.calls).toHaveLength(1);
});
