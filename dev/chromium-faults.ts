// Collects the errors of all pages and workers in Chromium, and tells whose script failed.
import type { Browser, Page, Target, WebWorker } from 'puppeteer-core';
import type { Fault } from './extended-browser.ts';

const OURS = 'chrome-extension://';

/** Starts watching; the list grows as errors come in. */
export function watchChromium(puppet: Browser): Fault[] {
  const faults: Fault[] = [];
  const add = (text: string, source: string) =>
    faults.push({ by: source.includes(OURS) ? 'extension' : 'page', text });

  const watchPage = (page: Page) => {
    page.on('console', (message) => {
      if (message.type() !== 'error') return;
      const places = [message.location(), ...message.stackTrace()].map(({ url }) => url ?? '');
      add(message.text(), [page.url().startsWith(OURS) ? page.url() : '', ...places].join(' '));
    });
    page.on('pageerror', (error) => add(wording(error), error instanceof Error ? `${error.stack}` : ''));
  };
  const watchWorker = (worker: WebWorker) => {
    worker.on('console', (message) => {
      if (message.type() === 'error') add(message.text(), worker.url());
    });
    worker.client.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
      add(exception?.description ?? text, worker.url()),
    );
  };
  const watch = async (target: Target) => {
    // A target may be gone before it can be attached to.
    if (target.type() === 'page') await target.asPage().then(watchPage, () => {});
    if (target.type() === 'service_worker' && target.url().startsWith(OURS)) {
      const worker = await target.worker().catch(() => null);
      if (worker) watchWorker(worker);
    }
  };
  puppet.on('targetcreated', watch);
  return faults;
}

const wording = (error: unknown): string => (error instanceof Error ? error.message : String(error));
