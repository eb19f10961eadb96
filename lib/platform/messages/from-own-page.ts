// The background as the extension's own pages (panel, popup, options) see it.

import * as z from 'zod/mini';
import type { Site } from '../../model/corpus.ts';
import { Site as SiteSchema } from '../../model/corpus.ts';
import { PackManifest } from '../../model/manifest.ts';
import { Outlines } from '../../model/outlines.ts';
import type { Settings } from '../../model/settings.ts';
import { type Vocabulary, vocabularyIn } from '../../model/vocabulary.ts';
import { browser } from '../browser.ts';
import { readOwnFile } from '../own-file.ts';
import { ALL_SITES, matchPattern, withoutWww } from '../sites/site-status.ts';
import { isViewerIcon } from '../tabs/pdf.ts';
import { say } from '../translator.ts';
import { withTimeLimit } from '../waiting/time-limit.ts';
import { type Answer, type Ask, type AskName, asks } from './contract.ts';
import { Notice, Reply } from './envelope.ts';

/** How long in ms an answer is waited for: many times what a slow machine needs to start the background and open the pack. */
const ANSWER_LIMIT = 30_000;

/**
 * Asks the background.
 * @throws Error with one plain sentence if it cannot answer, does not, or answers in another form than agreed.
 */
export async function ask<N extends AskName>(name: N, what: Ask<N>): Promise<Answer<N>> {
  const sent: Promise<unknown> = browser.runtime.sendMessage({ ask: name, payload: what });
  const reply = Reply.safeParse(await withTimeLimit(ANSWER_LIMIT, sent, undefined).catch(() => undefined));
  if (!reply.success) throw new Error(say('noAnswer'));
  if (reply.data.error !== undefined) throw new Error(reply.data.error);
  const answer = asks[name].answer.safeParse(reply.data.answer);
  if (!answer.success) throw new Error(say('noAnswer'), { cause: answer.error });
  return answer.data as Answer<N>;
}

/** Calls back whenever something about a tab has changed; the function returned stops that. */
export function onNotice(listener: (notice: Notice) => void): () => void {
  const hear = (message: unknown) => {
    const notice = Notice.safeParse(message);
    if (notice.success) listener(notice.data);
    return undefined;
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}

/** The tab in front in this window, if there is one. */
export async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Calls back when another tab of this window comes to the front, or the one in front loads another page. */
export function onActiveTab(listener: (tab: number) => void): () => void {
  const front = async () => {
    const tab = await activeTab();
    if (tab !== undefined) listener(tab);
  };
  const updated = (
    _tab: number,
    change: { status?: string | undefined; favIconUrl?: string | undefined },
  ) => {
    // Firefox's PDF viewer shows its icon, by which it is told, only after it has loaded.
    if (change.status === 'complete' || isViewerIcon(change.favIconUrl)) void front();
  };
  browser.tabs.onActivated.addListener(front);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(front);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

/** Asks the reader for one site. Call it in the click itself: a browser allows it nowhere else. */
export const requestHost = (host: string): Promise<boolean> =>
  browser.permissions.request({ origins: [matchPattern(withoutWww(host))] });

/** Asks the reader for all sites. Call it in the click itself. */
export const requestEverywhere = (): Promise<boolean> =>
  browser.permissions.request({ origins: [ALL_SITES] });

/** Asks the reader for all that settings want, in one question. Call it in the click itself. */
export function requestFor({ mode, sites }: Settings): Promise<boolean> {
  const on = Object.entries(sites).filter(([, word]) => word === 'on');
  const origins = mode === 'everywhere' ? [ALL_SITES] : on.map(([host]) => matchPattern(host));
  return origins.length === 0 ? Promise.resolve(true) : browser.permissions.request({ origins });
}

/** The commands that keys can be given to, described in the reader's language, with the keys that they have now. */
export async function shortcuts(): Promise<{ description: string; shortcut: string }[]> {
  const all = await browser.commands.getAll();
  return all
    .filter(({ description }) => description)
    .map(({ description = '', shortcut = '' }) => ({ description, shortcut }));
}

/** Opens the browser's own page of keyboard shortcuts. */
export async function openShortcuts(): Promise<void> {
  const { openShortcutSettings } = browser.commands;
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Opens the panel. Call it in the click itself, with the window's id known beforehand. False where it cannot be. */
export async function openPanel(window: number): Promise<boolean> {
  if (browser.sidePanel) await browser.sidePanel.open({ windowId: window });
  else if (browser.sidebarAction) await browser.sidebarAction.open();
  else return false;
  return true;
}

/** The id of the window this page belongs to; ask for it early, so that a click can open the panel at once. */
export async function ownWindow(): Promise<number> {
  const window = await browser.windows.getCurrent();
  return window.id ?? 0;
}

/** Opens the settings in a tab of their own. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/**
 * The news sites on which Sidelight is on by default.
 * @throws Error with one plain sentence if their file cannot be read.
 */
export const listedSites = (): Promise<Site[]> =>
  readOwnFile('pack/sites.json', async (response) => z.array(SiteSchema).parse(await response.json()));

/**
 * The outlines that maps are drawn on: a file of the extension's own.
 * @throws Error with one plain sentence if it cannot be read.
 */
export const outlines = (): Promise<Outlines> =>
  readOwnFile('pack/outlines.json', async (response) => Outlines.parse(await response.json()));

/**
 * The pack's words in the reader's language.
 * @throws ReaderError if the file cannot be read.
 */
export const packWords = (): Promise<Vocabulary> =>
  readOwnFile('pack/manifest.json', async (response) =>
    vocabularyIn(PackManifest.parse(await response.json()), say('locale')),
  );
