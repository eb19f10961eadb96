// Switching sites on and off: settings, registrations and open tabs change together, without a reload.
import type { Settings } from '../../lib/model/settings.ts';
import { browser } from '../../lib/platform/browser.ts';
import { mutedOn } from '../../lib/platform/muting.ts';
import { dropNames } from '../../lib/platform/names.ts';
import { inject, order, register } from '../../lib/platform/scripts.ts';
import { changeSettings, readSettings } from '../../lib/platform/settings.ts';
import { densityOn, judge, reach } from '../../lib/platform/sites.ts';
import { listedSites } from './library.ts';
import { announce, hostOf, tabChanged } from './tabs.ts';

/** Two changes carried out at once could leave the open tabs as neither wants them. */
let queue: Promise<unknown> = Promise.resolve();

/** Changes settings that decide where Sidelight works, and carries the change out in every open tab. */
export function changeSites(change: (settings: Settings) => Settings): Promise<void> {
  const turn = queue.then(() => carryOut(change));
  queue = turn.catch(() => {});
  return turn;
}

async function carryOut(change: (settings: Settings) => Settings): Promise<void> {
  const { before, after } = await changeSettings(change);
  await repaint(before, after);
  const listed = await listedSites();
  await register(reach(after, listed));
  for (const tab of await browser.tabs.query({})) {
    const host = hostOf(tab);
    if (!host || tab.id === undefined) continue;
    const [was, is] = [judge(host, before, listed).on, judge(host, after, listed).on];
    if (is) await takeUp(tab.id);
    else if (was) await callOff(tab.id);
  }
}

/** Changes settings that decide how pages are marked, and repaints the open tabs whose marks that changes. */
export async function changeMarks(change: (settings: Settings) => Settings): Promise<void> {
  const { before, after } = await changeSettings(change);
  announce({ notice: 'changed' });
  await repaint(before, after);
}

async function repaint(before: Settings, after: Settings): Promise<void> {
  for (const tab of await browser.tabs.query({})) {
    const host = hostOf(tab);
    if (!host || tab.id === undefined) continue;
    if (wanted(host, after) !== wanted(host, before)) await order(tab.id, { order: 'again' });
  }
}

/** What settings want painted on a host, to be compared. */
const wanted = (host: string, settings: Settings): string =>
  `${densityOn(host, settings)} ${mutedOn(host, settings).sort().join(' ')}`;

/** After an installation, an update, a start of the browser or a new permission: everything as the settings say. */
export async function reconcile(): Promise<void> {
  const settings = await readSettings();
  const listed = await listedSites();
  await register(reach(settings, listed));
  for (const tab of await browser.tabs.query({})) {
    const host = hostOf(tab);
    if (host && tab.id !== undefined && judge(host, settings, listed).on) await takeUp(tab.id);
  }
}

/** After a permission was withdrawn: every page says again what it holds, and is told to go where that is no longer wanted. */
export async function recount(): Promise<void> {
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined) await order(id, { order: 'report' });
}

/** Marks an open tab without a reload. A script that is already there stays: it guards itself. */
async function takeUp(tab: number): Promise<void> {
  if (await inject(tab)) await tabChanged(tab, true);
}

/** Takes everything away from an open tab. */
async function callOff(tab: number): Promise<void> {
  await order(tab, { order: 'off' });
  await dropNames(tab);
  await tabChanged(tab, false);
}
