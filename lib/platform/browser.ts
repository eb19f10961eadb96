// The only access to the browser's extension API: webextension-polyfill's types, and what each browser has on top.
import type { Browser } from 'webextension-polyfill';
import { browser as polyfilled } from 'wxt/browser';

/** What Chromium has and the polyfill's types lack. */
interface ChromiumOnly {
  /** Absent in Firefox, which has `sidebarAction` instead. */
  sidePanel?: { open(at: { tabId: number } | { windowId: number }): Promise<void> };
}

/** What Firefox has (since 137) and the polyfill's types lack. */
interface FirefoxOnly {
  commands: { openShortcutSettings?: () => Promise<void> };
}

/** The extension API: promises in both browsers. The build replaces `wxt/browser` by webextension-polyfill. */
export const browser = polyfilled as unknown as Omit<Browser, 'sidebarAction'> &
  Partial<Pick<Browser, 'sidebarAction'>> &
  ChromiumOnly &
  FirefoxOnly;
