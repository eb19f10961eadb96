// Runs axe, an independent checker of accessibility, on a page of ours or on the popover in a web page.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AxeResults, ElementContext } from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { ExtendedBrowser } from './extended-browser.ts';

/** The global of axe, in functions that run in the browser. */
declare const axe: { run(context: ElementContext): Promise<AxeResults> };

const SOURCE = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));

/** What axe objects to in a page or in one element of it: a line for each element, empty if all is well. */
export async function violations(page: Page, selector = ':root'): Promise<string[]> {
  // Evaluated by the debugger: the content security policy of extension pages lets no other script in.
  await page.evaluate(await readFile(SOURCE, 'utf8'));
  const json = await page.evaluate(async (context) => {
    // A colour on its way to another one is no colour to be judged.
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

/** What axe objects to in the popover. axe reads open shadow roots only: the popover's host is given one to show. */
export async function popoverViolations(browser: ExtendedBrowser, page: Page): Promise<string[]> {
  const tag = await browser.inPopover(page, (root) => {
    Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
    for (const animation of root.getAnimations()) animation.finish();
    return root.host.localName;
  });
  if (tag === undefined) throw new Error('There is no popover.');
  const found = await violations(page, tag);
  // axe does not see what lies behind a text in the top layer: the colours are judged in a copy that lies in the page.
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
