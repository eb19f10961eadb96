// Where our scripts are: registered for the pages to come, injected into and called off from the tabs already open.
import type { Scripting } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { PageOrder } from './messages.ts';
import type { Reach } from './sites.ts';
import { WHILE_THERE } from './while-there.ts';

const EARLY_SCRIPT = '/early.js';
const PAGE_SCRIPT = '/page.js';
const POPOVER_SCRIPT = '/popover.js';
const MARKS_SHEET = '/assets/marks.css';

/**
 * Firefox paints a document's highlights inside open shadow roots only from a user-origin sheet; Chromium paints them
 * from an author-origin one and rejects the option. Only Firefox has `getBrowserInfo`.
 */
const origin = 'getBrowserInfo' in browser.runtime ? { cssOrigin: 'user' as const } : {};

type Registration = Scripting.RegisteredContentScript & { matchOriginAsFallback?: boolean };

/** Two changes at once would both find a registration missing and both add it. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Makes the registrations what they should be, one call after the other. Those that stay are updated in place, so that no page which is loading
 * meanwhile goes without.
 */
export function register(reaches: readonly Reach[]): Promise<void> {
  const turn = queue.then(() => replace(reaches));
  queue = turn.catch(() => {});
  return turn;
}

async function replace(reaches: readonly Reach[]): Promise<void> {
  const present = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const wanted = reaches.flatMap(registrations);
  const wantedIds = new Set(wanted.map(({ id }) => id));
  const stale = [...present].filter((id) => !wantedIds.has(id));
  if (stale.length) await browser.scripting.unregisterContentScripts({ ids: stale });
  const kept = wanted.filter(({ id }) => present.has(id));
  if (kept.length) await browser.scripting.updateContentScripts(kept);
  const added = wanted.filter(({ id }) => !present.has(id));
  if (added.length) await browser.scripting.registerContentScripts(added);
}

function registrations({ id, matches, excludeMatches }: Reach): Registration[] {
  const where = {
    matches,
    excludeMatches,
    allFrames: true,
    // Frames without an address of their own (srcdoc, about:blank) belong to the page they stand in.
    matchOriginAsFallback: true,
  };
  return [
    { ...where, id, js: [PAGE_SCRIPT], css: [MARKS_SHEET], runAt: 'document_idle', ...origin },
    // A page can stop events only for those who came after it.
    { ...where, id: `early-${id}`, js: [EARLY_SCRIPT], runAt: 'document_start' },
  ];
}

/** Puts the page script into a tab that is already open. False where the browser does not allow it. */
export async function inject(tab: number): Promise<boolean> {
  const target = { tabId: tab, allFrames: true };
  try {
    await browser.scripting.insertCSS({
      target,
      files: [MARKS_SHEET],
      origin: origin.cssOrigin ? 'USER' : 'AUTHOR',
    });
    await browser.scripting.executeScript({ target, files: [PAGE_SCRIPT] });
    return true;
  } catch {
    return false;
  }
}

/** Puts the popover's script into one frame, where the first mention has been found. */
export async function injectPopover(tab: number, frame: number): Promise<void> {
  const target = { tabId: tab, frameIds: [frame] };
  try {
    if (origin.cssOrigin) await browser.scripting.insertCSS({ target, css: WHILE_THERE, origin: 'USER' });
    await browser.scripting.executeScript({ target, files: [POPOVER_SCRIPT] });
  } catch {
    // The tab or frame may have been closed or have moved on meanwhile: then nobody is waiting for a popover.
  }
}

/** Tells a tab's page scripts, or those of one frame, what to do. False where nobody heard it. */
export async function order(tab: number, what: PageOrder, frame?: number): Promise<boolean> {
  try {
    const options = frame === undefined ? {} : { frameId: frame };
    await browser.tabs.sendMessage(tab, PageOrder.parse(what), options);
    return true;
  } catch {
    return false;
  }
}
