// Applies settings to the tabs that are open, all side by side: one that sleeps, loads without end or never answers must
// not hold up the others.
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

/** What is done to one tab is done in the order in which it was wanted. */
const queue = createFairQueue();

/** The open tabs with web pages in them. A discarded one is loaded anew when it is looked at, and then it is right. */
async function openPages(): Promise<{ id: number; host: string }[]> {
  const tabs = await browser.tabs.query({ discarded: false });
  return tabs.flatMap((tab) => {
    const host = hostOf(tab);
    return host === undefined || tab.id === undefined ? [] : [{ id: tab.id, host }];
  });
}

/** Does something to tabs and does not wait for its end; a failure in one of them concerns no other. */
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
 * Starts to bring the open tabs in line with the settings as they are when each tab's turn comes. With the settings from
 * before, only those tabs that are on or were.
 */
export async function settleTabs(before?: Settings): Promise<void> {
  const listed = await listedSites();
  inEach(await openPages(), async (id, host) => {
    if ((await currentStatus(host)).on) await injectInto(id);
    else if (before && siteStatus(host, before, listed).on) await removeFrom(id);
  });
}

/** Starts to have those open tabs marked anew whose marks a change of the settings has changed. */
export async function repaint(before: Settings, after: Settings): Promise<void> {
  const changed = (await openPages()).filter(({ host }) => wanted(host, after) !== wanted(host, before));
  inEach(changed, async (id) => void (await runCommand(id, { command: 'rescan' })));
}

/** Starts a new scan of all open pages: they asked before the library could be opened. */
export async function rescanAll(): Promise<void> {
  inEach(await openPages(), async (id) => void (await runCommand(id, { command: 'rescan' })));
}

/** What settings want painted on a host, to be compared. */
const wanted = (host: string, settings: Settings): string =>
  `${densityOn(host, settings)} ${mutedOn(host, settings).sort().join(' ')}`;

/** Asks every page to report its names, after a permission was withdrawn: one that is no longer admitted is told to go. */
export async function requestReports(): Promise<void> {
  for (const { id } of await browser.tabs.query({ discarded: false }))
    if (id !== undefined) void runCommand(id, { command: 'report' });
}

/** Marks an open tab without a reload. A script that is already there stays: it does not start twice. */
async function injectInto(tab: number): Promise<void> {
  if (await injectTab(tab)) await tabChanged(tab, true);
}

/** Removes everything of ours from an open tab. */
async function removeFrom(tab: number): Promise<void> {
  await runCommand(tab, { command: 'off' });
  await dropNames(tab);
  await tabChanged(tab, false);
}
