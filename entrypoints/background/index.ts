// The background's root: wires the browser's events to answers, sites, icon and commands.
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../lib/platform/browser.ts';
import { showIcon } from '../../lib/platform/icon.ts';
import { dropMutedHere } from '../../lib/platform/muted-here.ts';
import { dropNames, readNames } from '../../lib/platform/names.ts';
import { dropPublished } from '../../lib/platform/published.ts';
import { dropSaid } from '../../lib/platform/said.ts';
import { order } from '../../lib/platform/scripts.ts';
import { serve } from '../../lib/platform/serve.ts';
import { guardSettings } from '../../lib/platform/settings.ts';
import { answers } from './answers.ts';
import { obey } from './commands.ts';
import { door } from './door.ts';
import { reconcile, recount } from './switch.ts';
import { announce } from './tabs.ts';

/** Session storage is emptied by an update, a re-enabling and a restart of the browser: then, and only then, start afresh. */
const STARTED = 'started';

export default defineBackground({
  type: 'module',
  main() {
    serve(answers, door);

    void guardSettings();
    void begin();
    // To be woken by, too: that the background runs at all is what begins it.
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
    });
    browser.runtime.onStartup.addListener(() => {});
    browser.permissions.onAdded.addListener(() => void reconcile());
    browser.permissions.onRemoved.addListener(() => void recount());

    // A port from each page, so that the page hears at once when the extension goes; nothing is said over it.
    browser.runtime.onConnect.addListener(() => {});

    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'panel') openPanel(tab?.id);
      else void obey(command);
    });

    browser.tabs.onRemoved.addListener((tab) => {
      void dropNames(tab);
      void dropSaid(tab);
      void dropPublished(tab);
      void dropMutedHere(tab);
    });
    browser.tabs.onUpdated.addListener(async (tab, change) => {
      if (!change.status || !Object.keys(await readNames(tab)).length) return;
      // Another page, or the same one under another address: whoever is still there says so again.
      await dropNames(tab);
      if (await order(tab, { order: 'report' })) return;
      await showIcon(tab, false, 0);
      announce({ notice: 'changed', tab });
    });
  },
});

async function begin(): Promise<void> {
  if ((await browser.storage.session.get(STARTED))[STARTED]) return;
  await reconcile();
  await browser.storage.session.set({ [STARTED]: true });
}

/** Opens the panel, or closes Firefox's: synchronously, because browsers allow it only within the key press itself. */
function openPanel(tab: number | undefined): void {
  if (browser.sidebarAction) void browser.sidebarAction.toggle();
  else if (tab !== undefined) void browser.sidePanel?.open({ tabId: tab });
}
