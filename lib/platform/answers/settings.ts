// Answers about settings: which ones a request changes, and what the asker is told.
import type { Answers } from '../messages/serve.ts';
import { readSettings } from '../settings/settings.ts';
import { changeMarks, changeSites } from '../sites/apply-settings.ts';
import { listedSites } from '../sites/listed-sites.ts';
import { withMuted } from '../sites/muting.ts';
import { runCommand } from '../sites/scripts.ts';
import { siteOverride, withoutOverride, withQuiet, withSiteOn } from '../sites/site-status.ts';
import { muteHere } from '../tabs/muted-here.ts';
import type { OpenLibrary } from './library.ts';

/** The answers that change where Sidelight works. */
export const siteAnswers: Pick<Answers, 'site' | 'forget' | 'mode' | 'restore'> = {
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

  restore: async (settings) => {
    await changeSites(() => settings);
    return {};
  },
};

/** The answers that read or change how pages are marked and when popovers open. */
export const preferenceAnswers: Pick<Answers, 'settings' | 'preferences' | 'prefer' | 'adjust' | 'setQuiet'> =
  {
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
  };

/** The answers about muted names: on a page for this visit, on a site, or everywhere. */
export const muteAnswers = (library: OpenLibrary): Pick<Answers, 'mute' | 'muted'> => ({
  mute: async ({ entity, scope, muted }, { tab, address, host }) => {
    // Throws for one that the library does not have: a page must not be able to put invented ids into the settings.
    (await library()).entity(entity);
    if (scope === 'page') {
      await muteHere(tab, address, entity, muted);
      await runCommand(tab, { command: 'rescan' });
      return {};
    }
    const listed = await listedSites();
    const where = scope === 'site' ? host : undefined;
    await changeMarks((settings) => withMuted(entity, muted, where, settings, listed));
    return {};
  },

  muted: async () => {
    const [{ knows, shownName }, { muted }] = await Promise.all([library(), readSettings()]);
    return Object.entries(muted).map(([entity, where]) => ({
      entity,
      ...(knows(entity) ? shownName(entity) : { name: entity }),
      where,
    }));
  },
});
