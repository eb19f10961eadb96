// Runs axe, an accessibility checker, on a page of ours or on the popover in a web page.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AxeResults, ElementContext } from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { ExtendedBrowser } from './extended-browser.ts';

/** The global of axe, for functions that run in the browser. */
declare const axe: { run(context: ElementContext): Promise<AxeResults> };

const SOURCE = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));

/** What axe reports for a page or one of its elements: a line for each faulty element, empty if there is none. */
export async function violations(page: Page, selector = ':root'): Promise<string[]> {
  // Evaluated by the debugger, because the content security policy of extension pages allows no other script.
  await page.evaluate(await readFile(SOURCE, 'utf8'));
  const json = await page.evaluate(async (context) => {
    // Colours in the middle of a transition must not be judged.
    for (const animation of document.getAnimations()) animation.finish();
    const found = await axe.run(context === ':root' ? document : context);
    return JSON.stringify(
      found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary}`),
      ),
    );
  }, selector);
  return JSON.parse(json) as string[];
}

/** What axe reports for the popover. axe only reads open shadow roots, so it gets a host with an open one. */
export async function popoverViolations(browser: ExtendedBrowser, page: Page): Promise<string[]> {
  const tag = await browser.inPopover(page, (root) => {
    Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
    for (const animation of root.getAnimations()) animation.finish();
    return root.host.localName;
  });
  if (tag === undefined) throw new Error('There is no popover.');
  const found = await violations(page, tag);
  // axe does not see what is behind text in the top layer, so colours are checked in a copy outside it.
  await browser.inPopover(page, (root) => {
    const rules = root.adoptedStyleSheets.flatMap(({ cssRules }) =>
      [...cssRules].map(({ cssText }) => cssText),
    );
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules.filter((rule) => !rule.startsWith(':host')).join('\n'));
    const copy = document.createElement('popover-copy');
    const open = copy.attachShadow({ mode: 'open' });
    open.adoptedStyleSheets = [sheet];
    const card = root.querySelector('[role=dialog]')?.cloneNode(true);
    if (card) open.append(card);
    document.body.replaceChildren(copy);
    for (const animation of open.getAnimations()) animation.finish();
    if (root.host instanceof HTMLElement) root.host.hidePopover();
  });
  return [...found, ...(await violations(page, 'popover-copy'))];
}
