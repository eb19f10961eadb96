// The background's answers, one per question of the message contract.
import { cite } from '../../lib/corpus/citation/cite.ts';
import { OWN } from '../../lib/platform/messages/admission.ts';
import type { Answers } from '../../lib/platform/messages/serve.ts';
import { readSettings } from '../../lib/platform/settings/settings.ts';
import { mutedOn, withMuted } from '../../lib/platform/sites/muting.ts';
import { injectPage, injectPopover, runCommand } from '../../lib/platform/sites/scripts.ts';
import {
  densityOn,
  siteOverride,
  withoutOverride,
  withQuiet,
  withSiteOn,
} from '../../lib/platform/sites/site-status.ts';
import { muteHere, readMutedHere } from '../../lib/platform/tabs/muted-here.ts';
import { keepPendingEntity, takePendingEntity } from '../../lib/platform/tabs/pending-entity.ts';
import { keepPublished } from '../../lib/platform/tabs/published.ts';
import { keepSessionMentions, readSessionMentions } from '../../lib/platform/tabs/session-mentions.ts';
import { keepNames, locate, readNames } from '../../lib/platform/tabs/tab-names.ts';
import { dateInAddress } from '../../lib/text/address-date.ts';
import { isoDay } from '../../lib/text/day.ts';
import { hasOpened } from './door.ts';
import { library, listedSites } from './library.ts';
import { begin, changeMarks, changeSites } from './switch.ts';
import { dropGone } from './tab-life.ts';
import { announce, tabChanged, tabState } from './tabs.ts';

/** From this confidence on a name introduces its short forms in later text: what is certain without support. */
const SURE = 0.9;

/** What the background can be asked, and how it answers. */
export const answers: Answers = {
  find: async ({ blocks, page }, { tab, frame, address, host }) => {
    const [{ find }, settings, said, mutedHere] = await Promise.all([
      library(),
      readSettings(),
      readSessionMentions(tab, frame, address),
      readMutedHere(tab, address),
    ]);
    const mentions = find(blocks, page, said);
    const sure = mentions.filter(({ confidence }) => confidence >= SURE);
    const names = sure.map(({ block, start, end }) => (blocks[block] ?? '').slice(start, end));
    await keepSessionMentions(tab, frame, address, [...new Set([...said, ...names])]);
    // An embedded frame's date is not the article's.
    const published = page.published ?? dateIn(address);
    if (frame === 0 && published) await keepPublished(tab, address, published);
    // A muted name still tells whom others mean, but the page never hears of it.
    const muted = new Set([...mutedHere, ...mutedOn(host, settings)]);
    const heard = mentions.filter(({ entity }) => !muted.has(entity));
    return { mentions: heard, density: densityOn(host, settings) };
  },

  names: async ({ names }, { tab, frame }) => {
    const { knows } = await library();
    const known = names.filter(({ entity }) => knows(entity));
    await keepNames(tab, frame, known);
    await dropGone(tab);
    await tabChanged(tab, true);
    return {};
  },

  script: async ({ which }, { tab, frame }) => {
    await (which === 'popover' ? injectPopover : injectPage)(tab, frame);
    return {};
  },

  evidence: async (question, asker) => {
    const { evidence, choice: choose } = await library();
    const { context } = question;
    const page = asker === OWN ? undefined : asker;
    const choice =
      context && question.close && page
        ? choose(context, await readSessionMentions(page.tab, page.frame, page.address))
        : undefined;
    const chosen = choice && { choice };
    if (!context || context.page.published) return { ...evidence(question), ...chosen };
    const printed = page && dateIn(page.address);
    const dated = { ...context.page, published: printed ?? isoDay(new Date()) };
    const { asOf, gap, ...rest } = evidence({ ...question, context: { ...context, page: dated } });
    // Without a date, an article counts as of today; but nothing is said of a date that nobody has given.
    const told = printed === undefined ? {} : { ...(asOf && { asOf }), ...(gap && { gap }) };
    return { ...rest, ...told, ...chosen };
  },
  search: async ({ query, limit }) => (await library()).search(query, limit),
  entities: async ({ filter }) => (await library()).listing.entities(filter),
  sources: async ({ filter }) => (await library()).listing.sources(filter),
  source: async ({ source }) => (await library()).listing.source(source),
  related: async ({ entity }) => (await library()).listing.related(entity),

  cite: async ({ passage, citing, accessed }) => ({
    text: cite((await library()).excerpt(passage), citing, accessed),
  }),

  tab: async ({ tab }) => {
    // What could not be done at first, for want of a file, is tried again when somebody looks. What still stands in its
    // way stands in the way of the answer as well, or is of no concern to it.
    await begin().catch(() => {});
    // Whoever is shown the tab hears of it if that changes anything.
    dropGone(tab).catch(() => {});
    return tabState(tab);
  },

  go: async ({ tab, entity, nth }) => {
    const place = locate(await readNames(tab), entity, nth);
    if (place) await runCommand(tab, { command: 'go', entity, nth: place.nth }, place.frame);
    return {};
  },

  reveal: async ({ entity }, asker) => {
    const { tab } = asker;
    await keepPendingEntity(tab, entity);
    announce({ notice: 'changed', tab, reveal: entity });
    return { opened: await hasOpened(asker) };
  },

  pendingEntity: async ({ tab }) => {
    const entity = await takePendingEntity(tab);
    return entity ? { entity } : {};
  },

  site: async ({ host, on }) => {
    const listed = await listedSites();
    const before = siteOverride(host, await readSettings(), listed);
    await changeSites((settings) => withSiteOn(host, on, settings, listed));
    return before === undefined ? {} : { before };
  },

  forget: async ({ host }) => {
    const listed = await listedSites();
    await changeSites((settings) => withoutOverride(host, settings, listed));
    return {};
  },

  mode: async ({ mode }) => {
    await changeSites((settings) => ({ ...settings, mode }));
    return {};
  },

  settings: () => readSettings(),

  preferences: async () => {
    const { citing, dwell, hold } = await readSettings();
    return { citing, dwell, hold };
  },

  prefer: async ({ citing }) => {
    await changeMarks((settings) => ({ ...settings, citing }));
    return {};
  },

  adjust: async (wish) => {
    await changeMarks((settings) => ({ ...settings, ...wish }));
    return {};
  },

  setQuiet: async ({ host, quiet }) => {
    const listed = await listedSites();
    await changeMarks((settings) => withQuiet(host, quiet, settings, listed));
    return {};
  },

  mute: async ({ entity, reach, muted }, { tab, address, host }) => {
    // Throws for one that the library does not have: the settings are no place for what a page makes up.
    (await library()).entity(entity);
    if (reach === 'page') {
      await muteHere(tab, address, entity, muted);
      await runCommand(tab, { command: 'rescan' });
      return {};
    }
    const listed = await listedSites();
    const where = reach === 'site' ? host : undefined;
    await changeMarks((settings) => withMuted(entity, muted, where, settings, listed));
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
    return {};
  },
};

/** The date in an address, if it is one that has been. */
const dateIn = (address: string): string | undefined =>
  dateInAddress(address, Number(isoDay(new Date()).slice(0, 4)));
