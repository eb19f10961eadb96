// What popup and panel show of a tab: its host, whether Sidelight is on there and why, and the names on it.
import type { Entity } from '../../model/corpus.ts';
import type { NameCount, TabState } from '../../model/tab.ts';
import { browser } from '../browser.ts';
import { readSettings } from '../settings/settings.ts';
import { currentStatus, hostOf, isPermitted } from '../sites/current-status.ts';
import { isQuiet } from '../sites/site-status.ts';
import { readPublished } from './published.ts';
import { readNames, totals } from './tab-names.ts';

/** The parts of the library's entities that a tab's state needs. */
export interface EntityNames {
  knows: (id: string) => boolean;
  /** An entity that the library knows. */
  entity: (id: string) => Pick<Entity, 'name' | 'kind'>;
}

/** The state of a tab; a closed one has no page. The library is opened only for a tab that is on. */
export async function tabState(id: number, library: () => Promise<EntityNames>): Promise<TabState> {
  const settings = await readSettings();
  const { mode } = settings;
  const tab = await browser.tabs.get(id).catch(() => undefined);
  const host = tab && hostOf(tab);
  const nothing = { tab: id, title: tab?.title ?? '', on: false, mode, names: [] };
  if (!host) return { ...nothing, reason: 'no-page' };

  const status = await currentStatus(host);
  const known = {
    ...nothing,
    host,
    ...(settings.density !== 'none' && { quiet: isQuiet(host, settings) }),
    ...(status.site && { site: status.site.name }),
  };
  if (!status.on) return { ...known, reason: status.reason };
  if (!(await isPermitted(host))) return { ...known, reason: 'permission' };

  const [entities, published] = await Promise.all([library(), readPublished(id, tab.url ?? '')]);
  const names = await namesOn(id, entities);
  return { ...known, ...(published && { published }), on: true, reason: status.reason, names };
}

/** The names on a tab, the most frequent first; names that the library does not have are left out. */
async function namesOn(tab: number, { knows, entity }: EntityNames): Promise<NameCount[]> {
  return totals(await readNames(tab))
    .filter(({ entity: id }) => knows(id))
    .map(({ entity: id, count }) => {
      const { name, kind } = entity(id);
      return { entity: id, name, kind, count };
    });
}
