// The background's answers, one per question of the message contract.
import { cite } from '../../lib/corpus/citation/cite.ts';
import { browser } from '../../lib/platform/browser.ts';
import { muteHere, readMutedHere } from '../../lib/platform/muted-here.ts';
import { mutedOn, muting } from '../../lib/platform/muting.ts';
import { keepNames, locate, readNames } from '../../lib/platform/names.ts';
import { keepPublished } from '../../lib/platform/published.ts';
import { keepRevealed, takeRevealed } from '../../lib/platform/revealed.ts';
import { keepSaid, readSaid } from '../../lib/platform/said.ts';
import { injectPopover, order } from '../../lib/platform/scripts.ts';
import type { Answers, Asker } from '../../lib/platform/serve.ts';
import { readSettings } from '../../lib/platform/settings.ts';
import { densityOn, hushed, switched, without, wordOn } from '../../lib/platform/sites.ts';
import { dateInAddress } from '../../lib/text/address-date.ts';
import { isoDay } from '../../lib/text/day.ts';
import { library, listedSites } from './library.ts';
import { changeMarks, changeSites } from './switch.ts';
import { announce, hostAt, isOn, tabChanged, tabState } from './tabs.ts';

/** From this confidence on a name introduces its short forms in later text: what is certain without support. */
const SURE = 0.9;

/** What the background can be asked, and how it answers. */
export const answers: Answers = {
  find: async ({ blocks, page }, asker) => {
    if (!(await admitted(asker))) return { mentions: [], density: 'none' };
    const { tab, frame } = fromPage(asker);
    const address = asker.address ?? '';
    const [{ find }, settings, said, mutedHere] = await Promise.all([
      library(),
      readSettings(),
      readSaid(tab, frame, address),
      readMutedHere(tab, address),
    ]);
    const host = hostAt(address);
    const mentions = find(blocks, page, said);
    const sure = mentions.filter(({ confidence }) => confidence >= SURE);
    const names = sure.map(({ block, start, end }) => (blocks[block] ?? '').slice(start, end));
    await keepSaid(tab, frame, address, [...new Set([...said, ...names])]);
    // An embedded frame's date is not the article's.
    const published = page.published ?? dateIn(address);
    if (frame === 0 && published) await keepPublished(tab, address, published);
    // A muted name still tells whom others mean, but the page never hears of it.
    const muted = new Set([...mutedHere, ...mutedOn(host, settings)]);
    const heard = mentions.filter(({ entity }) => !muted.has(entity));
    return { mentions: heard, density: densityOn(host, settings) };
  },

  names: async ({ names }, asker) => {
    const { tab, frame } = fromPage(asker);
    if (!(await admitted(asker))) return {};
    const before = (await readNames(tab))[frame];
    await keepNames(tab, frame, names);
    await tabChanged(tab, true);
    // The popover's code goes only where there is something to point at, and only once per document.
    if (names.length && !before?.length) await injectPopover(tab, frame);
    return {};
  },

  evidence: async (question, asker) => {
    const { evidence, choice: choose } = await library();
    const { address } = asker;
    const { context } = question;
    const choice =
      context && question.close && asker.tab !== undefined && asker.frame !== undefined
        ? choose(context, await readSaid(asker.tab, asker.frame, address ?? ''))
        : undefined;
    const chosen = choice && { choice };
    if (!context || context.page.published) return { ...evidence(question), ...chosen };
    const printed = dateIn(address ?? '');
    const page = { ...context.page, published: printed ?? isoDay(new Date()) };
    const { asOf, gap, ...rest } = evidence({ ...question, context: { ...context, page } });
    // Without a date, an article counts as of today; but nothing is said of a date that nobody has given.
    const dated = printed === undefined ? {} : { ...(asOf && { asOf }), ...(gap && { gap }) };
    return { ...rest, ...dated, ...chosen };
  },
  search: async ({ query, limit }) => (await library()).search(query, limit),
  entities: async ({ filter }) => (await library()).listing.entities(filter),
  sources: async ({ filter }) => (await library()).listing.sources(filter),
  source: async ({ source }) => (await library()).listing.source(source),
  related: async ({ entity }) => (await library()).listing.related(entity),

  cite: async ({ excerpt, citing, accessed }) => ({ text: cite(excerpt, citing, accessed) }),

  tab: ({ tab }) => tabState(tab),

  go: async ({ tab, entity, nth }) => {
    const place = locate(await readNames(tab), entity, nth);
    if (place) await order(tab, { order: 'go', entity, nth: place.nth }, place.frame);
    return {};
  },

  reveal: async ({ entity }, asker) => {
    const { tab } = fromPage(asker);
    // Before anything is awaited: a browser opens the panel only within the click.
    const opened = browser.sidePanel?.open({ tabId: tab }).then(
      () => true,
      () => false,
    );
    await keepRevealed(tab, entity);
    announce({ notice: 'changed', tab, reveal: entity });
    return { opened: (await opened) ?? false };
  },

  revealed: async ({ tab }) => {
    const entity = await takeRevealed(tab);
    return entity ? { entity } : {};
  },

  site: async ({ host, on }) => {
    const listed = await listedSites();
    const before = wordOn(host, await readSettings(), listed);
    await changeSites((settings) => switched(host, on, settings, listed));
    announce({ notice: 'changed' });
    return before === undefined ? {} : { before };
  },

  forget: async ({ host }) => {
    const listed = await listedSites();
    await changeSites((settings) => without(host, settings, listed));
    announce({ notice: 'changed' });
    return {};
  },

  mode: async ({ mode }) => {
    await changeSites((settings) => ({ ...settings, mode }));
    announce({ notice: 'changed' });
    return {};
  },

  settings: () => readSettings(),

  preferences: async () => {
    const { citing, dwell, hold } = await readSettings();
    return { citing, dwell, hold };
  },

  prefer: async (wish) => {
    await changeMarks((settings) => ({ ...settings, ...wish }));
    return {};
  },

  hush: async ({ host, quiet }) => {
    const listed = await listedSites();
    await changeMarks((settings) => hushed(host, quiet, settings, listed));
    return {};
  },

  mute: async ({ entity, reach, muted }, asker) => {
    const { tab } = fromPage(asker);
    const address = asker.address ?? '';
    if (reach === 'page') {
      await muteHere(tab, address, entity, muted);
      await order(tab, { order: 'again' });
      return {};
    }
    const listed = await listedSites();
    const host = reach === 'site' ? hostAt(address) : undefined;
    if (reach === 'site' && host === undefined) throw new Error('This page has no site of its own.');
    await changeMarks((settings) => muting(entity, muted, host, settings, listed));
    return {};
  },

  muted: async () => {
    const [{ entities }, { muted }] = await Promise.all([library(), readSettings()]);
    const names = new Map(entities().map(({ id, name }) => [id, name]));
    return Object.entries(muted).map(([entity, where]) => ({
      entity,
      name: names.get(entity) ?? entity,
      where,
    }));
  },

  restore: async (settings) => {
    await changeSites(() => settings);
    announce({ notice: 'changed' });
    return {};
  },
};

/** The date in an address, if it is one that has been. */
const dateIn = (address: string): string | undefined =>
  dateInAddress(address, Number(isoDay(new Date()).slice(0, 4)));

/**
 * The tab and frame of a page script.
 * @throws Error if the question came from one of the extension's own pages.
 */
function fromPage({ tab, frame }: Asker): { tab: number; frame: number } {
  if (tab === undefined || frame === undefined) throw new Error('Only a script inside a page may say this.');
  return { tab, frame };
}

/**
 * Whether the page that asks is one where Sidelight is on. A page may come back from the browser's back-forward cache
 * after its site was switched off, or after a permission was withdrawn: its script is told to go.
 */
async function admitted(asker: Asker): Promise<boolean> {
  const { tab, frame } = fromPage(asker);
  const host = hostAt(asker.address);
  if (host !== undefined && (await isOn(host))) return true;
  await order(tab, { order: 'off' }, frame);
  return false;
}
