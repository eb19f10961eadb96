// The background's entry point: connects the browser's events to answers, sites, icon and commands.
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../lib/platform/browser.ts';
import { serve } from '../../lib/platform/messages/serve.ts';
import { guardSettings } from '../../lib/platform/settings/settings.ts';
import { reconcile, startSession } from '../../lib/platform/sites/apply-settings.ts';
import { requestReports, rescanAll } from '../../lib/platform/sites/open-tabs.ts';
import { createPageAdmission } from '../../lib/platform/sites/page-admission.ts';
import { runShortcut } from '../../lib/platform/sites/run-shortcut.ts';
import { dropGoneFrames, tabNavigated } from '../../lib/platform/tabs/tab-life.ts';
import { forgetTab } from '../../lib/platform/tabs/tab-store.ts';
import { createAnswers } from './answers.ts';
import { onMended } from './library.ts';

/** Runs a task that nobody waits for; a failure goes to the console. */
const inBackground = (task: Promise<unknown>): void => {
  task.catch((reason: unknown) =>
    console.warn('Sidelight could not do something of its own accord:', reason),
  );
};

export default defineBackground({
  type: 'module',
  main() {
    const admission = createPageAdmission();
    serve(createAnswers(admission), admission);
    onMended(() => inBackground(rescanAll()));

    inBackground(guardSettings());
    inBackground(startSession());
    // The listeners below also wake the background, and its start begins the session.
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
    });
    browser.runtime.onStartup.addListener(() => {});
    browser.permissions.onAdded.addListener(() => inBackground(reconcile()));
    browser.permissions.onRemoved.addListener(() => inBackground(requestReports()));

    // Each frame opens a port. Its end tells the frame that the extension is gone, and us that the frame is; no message
    // is sent over it.
    browser.runtime.onConnect.addListener((port) =>
      port.onDisconnect.addListener(({ sender }) => {
        if (sender?.tab?.id !== undefined && sender.frameId) inBackground(dropGoneFrames(sender.tab.id));
      }),
    );

    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'panel') openPanel(tab?.id);
      else inBackground(runShortcut(command));
    });

    browser.tabs.onRemoved.addListener((tab) => inBackground(forgetTab(tab)));
    browser.tabs.onUpdated.addListener((tab, { status }, { url }) => {
      if (status) inBackground(tabNavigated(tab, url));
    });
  },
});

/** Opens the panel, or closes Firefox's: synchronously, because browsers allow it only during the key press. */
function openPanel(tab: number | undefined): void {
  if (browser.sidebarAction) void browser.sidebarAction.toggle();
  else if (tab !== undefined) void browser.sidePanel?.open({ tabId: tab });
}
