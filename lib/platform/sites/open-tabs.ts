// Applies settings to the open tabs, all at the same time, so that a tab that sleeps, loads for ever or never answers
// does not delay the others.
import type { Settings } from '../../model/settings.ts';
import { browser } from '../browser.ts';
import { createFairQueue } from '../messages/fair-queue.ts';
import { tabChanged } from '../tabs/notices.ts';
import { dropNames } from '../tabs/tab-names.ts';
import { currentStatus, hostOf } from './current-status.ts';
import { listedSites } from './listed-sites.ts';
import { mutedOn } from './muting.ts';
import { injectTab, runCommand } from './scripts.ts';
import { densityOn, siteStatus } from './site-status.ts';

/** The changes to one tab are made in the order in which they were requested. */
const queue = createFairQueue();

/**
 * The open tabs with web pages in them. A discarded tab reloads when the reader looks at it, and is up to date then.
 */
async function openPages(): Promise<{ id: number; host: string }[]> {
  const tabs = await browser.tabs.query({ discarded: false });
  return tabs.flatMap((tab) => {
    const host = hostOf(tab);
    return host === undefined || tab.id === undefined ? [] : [{ id: tab.id, host }];
  });
}

/** Does something to tabs without waiting for it; a failure in one of them does not affect the others. */
function inEach(
  tabs: readonly { id: number; host: string }[],
  task: (id: number, host: string) => Promise<void>,
) {
  for (const { id, host } of tabs)
    queue(id, () => task(id, host))?.catch((reason: unknown) =>
      console.warn('Sidelight could not do what was wanted in a tab:', reason),
    );
}

/**
 * Starts to bring the open tabs in line with the settings that hold when it is their turn. Given the settings before,
 * it only handles tabs that are or were on.
 */
export async function settleTabs(before?: Settings): Promise<void> {
  const listed = await listedSites();
  inEach(await openPages(), async (id, host) => {
    if ((await currentStatus(host)).on) await injectInto(id);
    else if (before && siteStatus(host, before, listed).on) await removeFrom(id);
  });
}

/** Starts to repaint those open tabs whose marks are affected by a change of the settings. */
export async function repaint(before: Settings, after: Settings): Promise<void> {
  const changed = (await openPages()).filter(({ host }) => wanted(host, after) !== wanted(host, before));
  inEach(changed, async (id) => void (await runCommand(id, { command: 'rescan' })));
}

/** Starts a new scan of all open pages: they asked before the library could be opened. */
export async function rescanAll(): Promise<void> {
  inEach(await openPages(), async (id) => void (await runCommand(id, { command: 'rescan' })));
}

/** What the settings make of a host's marks, for comparing. */
const wanted = (host: string, settings: Settings): string =>
  `${densityOn(host, settings)} ${settings.openUnmarked} ${mutedOn(host, settings).sort().join(' ')}`;

/**
 * Asks every page to report its names after a permission was withdrawn: a page that is no longer admitted is told to
 * remove everything.
 */
export async function requestReports(): Promise<void> {
  for (const { id } of await browser.tabs.query({ discarded: false }))
    if (id !== undefined) void runCommand(id, { command: 'report' });
}

/** Marks an open tab without a reload. A script that is already there does not start again. */
async function injectInto(tab: number): Promise<void> {
  if (await injectTab(tab)) await tabChanged(tab, true);
}

/** Removes everything of ours from an open tab. */
async function removeFrom(tab: number): Promise<void> {
  await runCommand(tab, { command: 'off' });
  await dropNames(tab);
  await tabChanged(tab, false);
}
