// Our content scripts: registered for pages to come, injected into open tabs, and told what to do there.
import type { Scripting } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { PageCommand } from '../messages/envelope.ts';
import { createQueue } from '../waiting/queue.ts';
import { withTimeLimit } from '../waiting/time-limit.ts';
import { WHILE_THERE } from './presence-sheet.ts';
import type { Registration } from './site-status.ts';

const EARLY_SCRIPT = '/early.js';
const PAGE_SCRIPT = '/page.js';
const POPOVER_SCRIPT = '/popover.js';
const MARKS_SHEET = '/assets/marks.css';

/**
 * Firefox paints a document's highlights inside open shadow roots only from a user-origin sheet; Chromium paints them
 * from an author-origin one and rejects the option. Only Firefox has `getBrowserInfo`.
 */
const origin = 'getBrowserInfo' in browser.runtime ? { cssOrigin: 'user' as const } : {};

type ContentScript = Scripting.RegisteredContentScript & { matchOriginAsFallback?: boolean };

/** Two changes at once would both find a registration missing and both add it. */
const queue = createQueue();

/**
 * How long in ms we wait for an injection. Chromium never answers one into all frames of a tab where a frame's address
 * is `javascript:false`, nor where the page never ends loading; the script reaches the other frames all the same.
 */
const INJECTION_LIMIT = 3_000;

/** How long in ms we wait for a page to receive a command. One that the browser has frozen receives it when it thaws. */
const COMMAND_LIMIT = 2_000;

/**
 * Makes the registrations what they should be, one call after the other. Those that stay are updated in place, so that a
 * page that is just loading still gets its script.
 */
export function registerScripts(registrations: readonly Registration[]): Promise<void> {
  return queue(() => replaceRegistrations(registrations));
}

async function replaceRegistrations(registrations: readonly Registration[]): Promise<void> {
  const present = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const wanted = registrations.flatMap(contentScripts);
  const wantedIds = new Set(wanted.map(({ id }) => id));
  const stale = [...present].filter((id) => !wantedIds.has(id));
  if (stale.length) await browser.scripting.unregisterContentScripts({ ids: stale });
  const kept = wanted.filter(({ id }) => present.has(id));
  if (kept.length) await browser.scripting.updateContentScripts(kept);
  const added = wanted.filter(({ id }) => !present.has(id));
  if (added.length) await browser.scripting.registerContentScripts(added);
}

function contentScripts({ id, matches, excludeMatches }: Registration): ContentScript[] {
  const where = {
    matches,
    excludeMatches,
  };
  return [
    { ...where, id, js: [PAGE_SCRIPT], css: [MARKS_SHEET], runAt: 'document_idle', ...origin },
    {
      ...where,
      id: `early-${id}`,
      js: [EARLY_SCRIPT],
      // A page can stop events only for those who came after it.
      runAt: 'document_start',
      // Frames that belong to the page ask for the page script: to send it to all of them would cost the others, too.
      allFrames: true,
      // Frames without an address of their own (srcdoc, about:blank) belong to the page they stand in.
      matchOriginAsFallback: true,
    },
  ];
}

/**
 * Puts the page script into a tab that is already open. False where the browser does not allow it; true also while the
 * browser has not answered.
 */
export async function injectTab(tab: number): Promise<boolean> {
  const injected = insertPageScript({ tabId: tab, allFrames: true });
  return withTimeLimit(
    INJECTION_LIMIT,
    injected.then(
      () => true,
      () => false,
    ),
    true,
  );
}

/** Puts the page script into one frame, which has asked for it. */
export async function injectPage(tab: number, frame: number): Promise<void> {
  // A frame that has been closed or has moved on meanwhile needs it no more.
  await insertPageScript({ tabId: tab, frameIds: [frame] }).catch(() => {});
}

/** Inserts sheet and script side by side: where the first is never answered, the second would never be asked for. */
function insertPageScript(target: Scripting.InjectionTarget): Promise<unknown> {
  return Promise.all([
    browser.scripting.insertCSS({
      target,
      files: [MARKS_SHEET],
      origin: origin.cssOrigin ? 'USER' : 'AUTHOR',
    }),
    browser.scripting.executeScript({ target, files: [PAGE_SCRIPT] }),
  ]);
}

/** Puts the popover's script into one frame, which has asked for it. */
export async function injectPopover(tab: number, frame: number): Promise<void> {
  const target = { tabId: tab, frameIds: [frame] };
  try {
    if (origin.cssOrigin) await browser.scripting.insertCSS({ target, css: WHILE_THERE, origin: 'USER' });
    await browser.scripting.executeScript({ target, files: [POPOVER_SCRIPT] });
  } catch {
    // The tab or frame may have been closed or have moved on meanwhile: then nobody is waiting for a popover.
  }
}

/** Tells a tab's page scripts, or those of one frame, what to do. False where no script received it; true if one did, or may yet. */
export async function runCommand(tab: number, what: PageCommand, frame?: number): Promise<boolean> {
  const options = frame === undefined ? {} : { frameId: frame };
  const heard = browser.tabs.sendMessage(tab, PageCommand.parse(what), options).then(
    () => true,
    () => false,
  );
  return withTimeLimit(COMMAND_LIMIT, heard, true);
}

/** Whether a script of ours is in a frame. It is sent an empty message: nothing happens, but the browser knows who listens. */
export async function hasScript(tab: number, frame: number): Promise<boolean> {
  const heard = browser.tabs.sendMessage(tab, {}, { frameId: frame }).then(
    () => true,
    () => false,
  );
  return withTimeLimit(COMMAND_LIMIT, heard, true);
}
