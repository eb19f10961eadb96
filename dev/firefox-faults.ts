// Collects the errors of pages in Firefox, and those of the extension from the browser's own console.
import type { Browser, Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import type { Fault } from './extended-browser.ts';
import type { InWindow } from './firefox-bidi.ts';

/** Firefox's message when a page is closed while it waits for an answer, which is not the page's fault. */
const CLOSED_MEANWHILE = /^Promise (?:resolved|rejected) after context unloaded/;

const ConsoleMessages = z.array(
  z.object({ from: z.string(), addon: z.optional(z.string()), text: z.string() }),
);

/** Starts watching the pages; the list grows as errors come in. */
export function watchFirefox(puppet: Browser, base: string): Fault[] {
  const faults: Fault[] = [];
  const watch = (page: Page) => {
    page.on('console', (message) => {
      if (message.type() !== 'error') return;
      const places = [page.url(), message.location().url, ...message.stackTrace().map(({ url }) => url)];
      faults.push({
        by: places.some((place) => place?.startsWith(base)) ? 'extension' : 'page',
        text: message.text(),
      });
    });
    page.on('pageerror', (error) => {
      const [text, stack] = error instanceof Error ? [error.message, error.stack] : [String(error), ''];
      faults.push({ by: stack?.includes(base) ? 'extension' : 'page', text });
    });
  };
  puppet.on('targetcreated', async (target) => {
    const page = target.type() === 'page' ? await target.page().catch(() => null) : null;
    if (page) watch(page);
  });
  return faults;
}

/** Runs in every process of the browser: sends the extension's console errors to the browser's window. */
const LISTENER = `
  const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  storage.addLogEventListener((event) => {
    const said = event.wrappedJSObject ?? event;
    if (said.level === 'error') sendAsyncMessage('said', { from: said.filename, addon: said.addonId, text: said.arguments.map(String).join(' ') });
  }, Services.scriptSecurityManager.getSystemPrincipal());`;

/** Starts watching the consoles of the extension, including that of the background. */
export async function watchConsoles(inWindow: InWindow): Promise<void> {
  await inWindow(`(() => {
    window.saidOnConsoles = [];
    Services.ppmm.addMessageListener('said', ({ data }) => { window.saidOnConsoles.push(data); });
    Services.ppmm.loadProcessScript('data:,' + encodeURIComponent(${JSON.stringify(LISTENER)}), true);
    return true;
  })()`);
}

/** Errors on the extension's consoles, and uncaught ones, which are listed in the browser's own console. */
export async function extensionFaults(inWindow: InWindow, id: string, base: string): Promise<Fault[]> {
  const json = await inWindow(`JSON.stringify([
    ...Services.console.getMessageArray()
      .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
      .map((message) => ({ from: message.sourceName, text: message.errorMessage })),
    ...window.saidOnConsoles,
  ])`);
  return ConsoleMessages.parse(JSON.parse(String(json)))
    .filter(({ from, addon }) => addon === id || from.startsWith(base))
    .filter(({ text }) => !CLOSED_MEANWHILE.test(text))
    .map(({ text }) => ({ by: 'extension', text }));
}

/** Empties the browser's own console and what was collected from the extension's. */
export async function forgetConsoles(inWindow: InWindow): Promise<void> {
  await inWindow('(() => { Services.console.reset(); window.saidOnConsoles.length = 0; return true; })()');
}
