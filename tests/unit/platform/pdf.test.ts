// A PDF file is told by its document's type, a viewer's icon, or where nothing else tells by its address.

import { beforeEach, expect, test, vi } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { type FakeTab, fakeBrowser } from './fake-browser.ts';

// Test files of a worker share its modules: these are to see this file's browser.
vi.hoisted(() => vi.resetModules());
let fake = fakeBrowser();
vi.mock('../../../lib/platform/browser.ts', () => ({
  get browser() {
    return fake.browser;
  },
}));
const { showsPdf } = await import('../../../lib/platform/tabs/pdf.ts');

beforeEach(() => {
  fake = fakeBrowser();
});

const about = (tab: Partial<FakeTab>) =>
  showsPdf({ id: 1, url: 'https://www.paper.org/report', ...tab } as Tabs.Tab);
/** The browser lets us ask a document for its type, or does not. */
const typed = (result: unknown) => {
  fake.browser.scripting.executeScript = async () => [{ frameId: 0, result }];
};
const refused = () => {
  fake.browser.scripting.executeScript = () => Promise.reject(new Error('Missing host permission'));
};

test('is told by the type of its document, whatever its address', async () => {
  typed('application/pdf');
  expect(await about({})).toBe(true);
});

test('is not told of a page whose address ends like one', async () => {
  typed('text/html');
  expect(await about({ url: 'https://www.paper.org/wiki/File:Report.pdf' })).toBe(false);
});

test('is told by the icon of a viewer that lets nothing in', async () => {
  refused();
  expect(await about({ favIconUrl: 'chrome://global/skin/icons/pdf.svg' })).toBe(true);
});

test('is told by its address where nothing else tells', async () => {
  refused();
  expect(await about({ url: 'https://www.paper.org/files/Report.PDF?page=2' })).toBe(true);
});

test.each(['https://www.paper.org/report', 'https://www.paper.org/how-to-open-a.pdf/'])(
  'is not told of %s where nothing tells',
  async (url) => {
    refused();
    expect(await about({ url })).toBe(false);
  },
);

test('a discarded tab is not asked, because it might load again', async () => {
  const ask = vi.fn();
  fake.browser.scripting.executeScript = ask;
  expect(await about({ discarded: true })).toBe(false);
  expect(ask).not.toHaveBeenCalled();
});
