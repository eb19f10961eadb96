// Sends WebDriver BiDi commands for which puppeteer has no method.
import type { Browser, Page } from 'puppeteer-core';
import * as z from 'zod/mini';

/** Sends a BiDi command and returns its result. */
export type Bidi = (method: string, given: object) => Promise<Record<string, unknown>>;

const Result = z.object({ result: z.record(z.string(), z.unknown()) });
const Context = z.object({ _id: z.string() });

/** The connection of a Firefox that puppeteer has started, which is missing from puppeteer's types. */
export function bidiOf(puppet: Browser): Bidi {
  const { connection } = puppet as unknown as {
    connection: { send(method: string, given: object): Promise<unknown> };
  };
  return async (method, given) => Result.parse(await connection.send(method, given)).result;
}

/** The id under which BiDi knows a page. */
export const contextOf = (page: Page): string => Context.parse(page.mainFrame())._id;

/** Evaluates an expression in the browser's own window, with chrome privileges. */
export type InWindow = (expression: string) => Promise<unknown>;

/** The browser's window. */
export async function windowOf(bidi: Bidi): Promise<InWindow> {
  const tree = await bidi('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = tree.contexts as { context: string }[];
  if (!window) throw new Error('Firefox shows no window to the tests.');
  return async (expression) => {
    const target = { context: window.context };
    const answer = await bidi('script.evaluate', {
      expression,
      target,
      awaitPromise: true,
      userActivation: true,
    });
    if (answer.type !== 'success') throw new Error(JSON.stringify(answer.exceptionDetails));
    return (answer.result as { value?: unknown }).value;
  };
}
