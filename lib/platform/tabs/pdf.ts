// Whether a tab shows a PDF file, which browsers draw in viewers of their own that extensions cannot see into.
import type { Tabs } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { withTimeLimit } from '../waiting/time-limit.ts';

/** The icon that Firefox gives the tab of its PDF viewer; pages cannot use icons from `chrome:` addresses. */
const VIEWER_ICON = 'chrome://global/skin/icons/pdf.svg';

const PDF = 'application/pdf';

/** How long in ms we wait for a page to say its type: a frozen one does not answer. */
const TYPE_LIMIT = 1_000;

/** Whether an icon is that of a viewer. */
export const isViewerIcon = (icon: string | undefined): boolean => icon === VIEWER_ICON;

/**
 * Whether a tab shows a PDF file. Firefox lets nothing into its viewer (pdf.js), but shows the viewer's icon; Chromium's has the
 * document's own type. Where we may not ask, only the address tells.
 */
export async function showsPdf({ id, url, favIconUrl, discarded }: Tabs.Tab): Promise<boolean> {
  if (isViewerIcon(favIconUrl)) return true;
  // A discarded tab has no document; asking might load it again.
  const type = id === undefined || discarded === true ? undefined : await contentType(id);
  return type === undefined ? hasPdfAddress(url) : type === PDF;
}

/** The media type of a tab's document; undefined if the browser does not let us ask or the page does not answer. */
async function contentType(tab: number): Promise<string | undefined> {
  const asked = browser.scripting
    .executeScript({
      target: { tabId: tab, frameIds: [0] },
      func: () => document.contentType,
      // Not only once the page has loaded, which may never happen.
      injectImmediately: true,
    })
    .then(
      ([answer]) => (typeof answer?.result === 'string' ? answer.result : undefined),
      () => undefined,
    );
  return withTimeLimit(TYPE_LIMIT, asked, undefined);
}

const hasPdfAddress = (address = ''): boolean =>
  URL.canParse(address) && /\.pdf$/i.test(new URL(address).pathname);
