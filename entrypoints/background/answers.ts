// The background's answers, one per question of the message contract.
import { cite } from '../../lib/corpus/citation/cite.ts';
import { browser } from '../../lib/platform/browser.ts';
import type { Ask } from '../../lib/platform/messages.ts';
import { keepNames, locate, readNames } from '../../lib/platform/names.ts';
import { keepRevealed, takeRevealed } from '../../lib/platform/revealed.ts';
import { injectPopover, order } from '../../lib/platform/scripts.ts';
import type { Answers, Asker } from '../../lib/platform/serve.ts';
import { readSettings } from '../../lib/platform/settings.ts';
import { densityOn, hushed, switched, without } from '../../lib/platform/sites.ts';
import { dateInAddress } from '../../lib/text/address-date.ts';
import { library, listedSites } from './library.ts';
import { changeMarks, changeSites } from './switch.ts';
import { announce, hostAt, tabChanged, tabState } from './tabs.ts';

/** What the background can be asked, and how it answers. */
export const answers: Answers = {
  find: async ({ blocks, page }, { address }) => {
    const [{ find }, settings] = await Promise.all([library(), readSettings()]);
    return { mentions: find(blocks, page), density: densityOn(hostAt(address), settings) };
  },

  names: async ({ names }, asker) => {
    const { tab, frame } = fromPage(asker);
    const before = (await readNames(tab))[frame];
    await keepNames(tab, frame, names);
    await tabChanged(tab, true);
    // The popover's code goes only where there is something to point at, and only once per document.
    if (names.length && !before?.length) await injectPopover(tab, frame);
    return {};
  },

  evidence: async (question, { address }) => (await library()).evidence(dated(question, address)),
  search: async ({ query, limit }) => (await library()).search(query, limit),

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
    await changeSites((settings) => switched(host, on, settings, listed));
    announce({ notice: 'changed' });
    return {};
  },

  forget: async ({ host }) => {
    await changeSites((settings) => without(host, settings));
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

  restore: async (settings) => {
    await changeSites(() => settings);
    announce({ notice: 'changed' });
    return {};
  },
};

/**
 * The tab and frame of a page script.
 * @throws Error if the question came from one of the extension's own pages.
 */
function fromPage({ tab, frame }: Asker): { tab: number; frame: number } {
  if (tab === undefined || frame === undefined) throw new Error('Only a script inside a page may say this.');
  return { tab, frame };
}

/** The question with the article's date: what the page says of itself, else its address, else today. */
function dated(question: Ask<'evidence'>, address: string | undefined): Ask<'evidence'> {
  const { context } = question;
  if (!context || context.page.published) return question;
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const published = dateInAddress(address ?? '', Number(today.slice(0, 4))) ?? today;
  return { ...question, context: { ...context, page: { ...context.page, published } } };
}
