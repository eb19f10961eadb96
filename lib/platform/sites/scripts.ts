// Registers our content scripts for future pages, injects them into open tabs, and sends them commands.
import type { Scripting } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { PageCommand } from '../messages/envelope.ts';
import { type PlacedMention, PlacedMentions } from '../messages/placed-mention.ts';
import { createQueue } from '../waiting/queue.ts';
import { withTimeLimit } from '../waiting/time-limit.ts';
import { WHILE_THERE } from './presence-sheet.ts';
import type { Registration } from './site-status.ts';

const EARLY_SCRIPT = '/early.js';
const PAGE_SCRIPT = '/page.js';
const POPOVER_SCRIPT = '/popover.js';
const MARKS_SHEET = '/assets/marks.css';

/**
 * Firefox paints a document's highlights inside open shadow roots only from a user-origin sheet
 * (https://bugzilla.mozilla.org/show_bug.cgi?id=1868009). Chromium paints them from an author-origin one and rejects
 * the option. Only Firefox has `getBrowserInfo`.
 */
const origin = 'getBrowserInfo' in browser.runtime ? { cssOrigin: 'user' as const } : {};

type ContentScript = Scripting.RegisteredContentScript & { matchOriginAsFallback?: boolean };

/** Two changes at once would both find a registration missing and both add it. */
const queue = createQueue();

/**
 * How long in ms we wait for an injection. Chromium never answers one into all frames of a tab if a frame's address is
 * `javascript:false` (https://github.com/microsoft/accessibility-insights-web/issues/786) or the page never finishes
 * loading; the script still reaches the other frames.
 */
const INJECTION_LIMIT = 3_000;

/** How long in ms we wait for a page to receive a command. A page that the browser has frozen receives it later. */
const COMMAND_LIMIT = 2_000;

/**
 * Updates the registrations, one call after the other. Existing ones are updated in place, so that a page that is just
 * loading still gets its script.
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
      // A page can stop events only for listeners that were added after its own.
      runAt: 'document_start',
      // Frames of the same site request the page script themselves: sending it to all frames would cost the others,
      // too.
      allFrames: true,
      // Frames without an address of their own (srcdoc, about:blank) belong to the page that contains them.
      matchOriginAsFallback: true,
    },
  ];
}

/**
 * Injects the page script into a tab that is already open. False if the browser does not allow it; true also if the
 * browser has not answered yet.
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

/** Injects the page script into one frame, which has requested it. */
export async function injectPage(tab: number, frame: number): Promise<void> {
  // A frame that has been closed or navigated in the meantime no longer needs it.
  await insertPageScript({ tabId: tab, frameIds: [frame] }).catch(() => {});
}

/**
 * Inserts sheet and script at the same time: if the first is never answered, the second would otherwise never be
 * inserted.
 */
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

/** Injects the popover's script into one frame, which has requested it. */
export async function injectPopover(tab: number, frame: number): Promise<void> {
  const target = { tabId: tab, frameIds: [frame] };
  try {
    if (origin.cssOrigin) await browser.scripting.insertCSS({ target, css: WHILE_THERE, origin: 'USER' });
    await browser.scripting.executeScript({ target, files: [POPOVER_SCRIPT] });
  } catch {
    // If the tab or frame has been closed or navigated in the meantime, nobody is waiting for a popover.
  }
}

/**
 * Tells a tab's page scripts, or those of one frame, what to do. False if no script received it; true if one did, or
 * still may.
 */
export async function runCommand(tab: number, what: PageCommand, frame?: number): Promise<boolean> {
  const options = frame === undefined ? {} : { frameId: frame };
  const heard = browser.tabs.sendMessage(tab, PageCommand.parse(what), options).then(
    () => true,
    () => false,
  );
  return withTimeLimit(COMMAND_LIMIT, heard, true);
}

/** The first mentions of an entity in a frame, as its page script tells them; none if it does not answer. */
export async function mentionsOf(tab: number, frame: number, entity: string): Promise<PlacedMention[]> {
  const what = PageCommand.parse({ command: 'mentions', entity });
  const told = browser.tabs.sendMessage(tab, what, { frameId: frame }).catch(() => undefined);
  const answer: unknown = await withTimeLimit(COMMAND_LIMIT, told, undefined);
  return PlacedMentions.safeParse(answer).data ?? [];
}

/**
 * Whether a script of ours is in a frame. The empty message does nothing, but the browser reports whether anybody
 * listens.
 */
export async function hasScript(tab: number, frame: number): Promise<boolean> {
  const heard = browser.tabs.sendMessage(tab, {}, { frameId: frame }).then(
    () => true,
    () => false,
  );
  return withTimeLimit(COMMAND_LIMIT, heard, true);
}
