// Uses the popup and the panel as a reader does.
import type { Page } from 'puppeteer-core';
import { type Answer, type Ask, type AskName, asks } from '../lib/platform/messages/contract.ts';
import { click } from './aim.ts';
import { until } from './until.ts';

/** The text of a page of the extension. */
const textOf = (own: Page): Promise<string> => own.evaluate(() => document.body.textContent ?? '');

/** Waits until a page of the extension contains a text, at most `limit` ms if that is given. */
export const says = (own: Page, words: string | RegExp, limit?: number): Promise<string> =>
  until(
    `“${words}” in ${own.url()}`,
    async () => {
      const text = await textOf(own);
      return (typeof words === 'string' ? text.includes(words) : words.test(text)) && text;
    },
    limit,
  );

/**
 * Clicks the button, tab or switch whose text or label begins with these words; with the mouse, because some need a
 * real click.
 */
export const press = (own: Page, words: string): Promise<void> =>
  click(own, 'button, [role=tab], [role=switch]', words);

/** Turns the popup's switch for the site on or off, and waits until it is. */
export async function turnSite(own: Page, side: 'on' | 'off'): Promise<void> {
  const is = (which: 'on' | 'off') =>
    until(`the switch to be ${which}`, () =>
      own.evaluate(
        (state) => document.querySelector('[role=switch]')?.getAttribute('aria-checked') === state,
        String(which === 'on'),
      ),
    );
  await is(side === 'on' ? 'off' : 'on');
  await press(own, 'Sidelight on');
  await is(side);
}

/** Types into the search field. */
export const typeQuery = (own: Page, query: string): Promise<void> =>
  own.evaluate((text) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('There is no search field.');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, query);

/** Sends the background a question, as the extension's own pages do. */
export async function askBackground<N extends AskName>(own: Page, name: N, what: Ask<N>): Promise<Answer<N>> {
  // As text, because BiDi sends an object that occurs twice only once.
  const answer = await own.evaluate(
    async (ask, given) => {
      const world = globalThis as unknown as { browser?: OwnApi; chrome: OwnApi };
      const reply = await (world.browser ?? world.chrome).runtime.sendMessage({ ask, payload: given });
      if (reply.error !== undefined) throw new Error(reply.error);
      return JSON.stringify(reply.answer);
    },
    name,
    what,
  );
  return asks[name].answer.parse(JSON.parse(answer)) as Answer<N>;
}

/** The id of the tab in front. */
export const frontTab = (own: Page): Promise<number> =>
  own.evaluate(async () => {
    const world = globalThis as unknown as { browser?: OwnApi; chrome: OwnApi };
    const [tab] = await (world.browser ?? world.chrome).tabs.query({ active: true, currentWindow: true });
    if (!tab) throw new Error('There is no tab in front.');
    return tab.id;
  });

/** The few parts of the extension API that are called inside the extension's pages. */
interface OwnApi {
  runtime: { sendMessage(message: object): Promise<{ answer?: unknown; error?: string }> };
  tabs: { query(what: object): Promise<{ id: number }[]> };
}
