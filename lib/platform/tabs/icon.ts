// The toolbar icon: grey while Sidelight is off, coloured with the number of names while it is on.
import { browser } from '../browser.ts';

/** Badge colours with a contrast of at least 4.5 : 1 to each other. */
const BADGE_BACKGROUND = '#7a4a00';
const BADGE_TEXT = '#ffffff';

const paths = (prefix: string): Record<string, string> => ({
  16: `/icon/${prefix}16.png`,
  32: `/icon/${prefix}32.png`,
  48: `/icon/${prefix}48.png`,
});

/** Shows on a tab's icon whether it is on and how many names it has. A tab that is gone by now is not an error. */
export async function showIcon(tab: number, on: boolean, names: number): Promise<void> {
  const calls = [
    browser.action.setIcon({ tabId: tab, path: paths(on ? '' : 'grey-') }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: BADGE_BACKGROUND }),
    browser.action.setBadgeTextColor({ tabId: tab, color: BADGE_TEXT }),
    browser.action.setBadgeText({ tabId: tab, text: on && names ? String(names) : '' }),
  ];
  await Promise.allSettled(calls);
}
