// What popup and panel show of a tab: its host, whether Sidelight is on there and why, and the names on it.
import type { Entity } from '../../model/corpus.ts';
import type { Mention, PageContext } from '../../model/mention.ts';
import type { ShownName } from '../../model/shown-name.ts';
import type { NameCount, TabState } from '../../model/tab.ts';
import { browser } from '../browser.ts';
import { readSettings } from '../settings/settings.ts';
import { currentStatus, hostOf, isPermitted } from '../sites/current-status.ts';
import { isQuiet } from '../sites/site-status.ts';
import { byAboutness } from './aboutness.ts';
import { showsPdf } from './pdf.ts';
import { readPublished } from './published.ts';
import { readNames, totals } from './tab-names.ts';

/** The parts of the library's entities that a tab's state needs. */
export interface EntityNames {
  knows: (id: string) => boolean;
  /** An entity that the library knows. */
  entity: (id: string) => Pick<Entity, 'kind'>;
  /** The name that it is shown by. */
  shownName: (id: string) => ShownName;
  coverage: (id: string) => { passages: number };
  find: (
    blocks: readonly string[],
    page: PageContext,
    sessionMentions: readonly string[],
  ) => Pick<Mention, 'entity'>[];
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
    ...((await showsPdf(tab)) && { pdf: true }),
    ...(settings.density !== 'none' && { quiet: isQuiet(host, settings) }),
    ...(status.site && { site: status.site.name }),
  };
  if (!status.on) return { ...known, reason: status.reason };
  if (!(await isPermitted(host))) return { ...known, reason: 'permission' };

  const [entities, published] = await Promise.all([library(), readPublished(id, tab.url ?? '')]);
  const names = await namesOn(id, nothing.title, entities);
  return { ...known, ...(published && { published }), on: true, reason: status.reason, names };
}

/** The names on a tab, what its page is about first; frames may report what the library does not have. */
async function namesOn(tab: number, title: string, library: EntityNames): Promise<NameCount[]> {
  const inTitle = new Set(library.find([title], { title }, []).map(({ entity }) => entity));
  const names = totals(await readNames(tab))
    .filter(({ entity }) => library.knows(entity))
    .map((name) => ({
      ...name,
      isInTitle: inTitle.has(name.entity),
      passages: library.coverage(name.entity).passages,
    }));
  return byAboutness(names).map(({ entity: id, count }) => {
    const { kind } = library.entity(id);
    return { entity: id, ...library.shownName(id), kind, count };
  });
}
