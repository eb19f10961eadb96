// The background as seen from scripts in a news page. Every page loads this file, so it does without the polyfill: in
// Manifest V3 both browsers' own API returns promises for everything used here.
import type { Browser } from 'webextension-polyfill';
import type { Translator } from '../../model/phrase.ts';
import type { Guard } from '../../model/primitives/guard.ts';
import type { Answer, Ask } from './contract.ts';
import type { PageCommand } from './envelope.ts';
import { isCommand, isReply, pageGuards } from './page-guards.ts';

/**
 * The parts of the extension API that a page script has. Both browsers have it under this name, and nothing is read
 * from it before it is needed: in Chromium the first access costs half a millisecond.
 */
export const api = (globalThis as unknown as { chrome?: Browser }).chrome;

/** The questions that the page script may ask. */
type PageAskName = keyof typeof pageGuards;

let lastNames: Ask<'names'> | undefined;

/** Whether the extension that injected this script is still there: false after an update, removal or disabling. */
export const alive = (): boolean => {
  try {
    return api?.runtime?.id !== undefined;
  } catch {
    return false;
  }
};

/** The page script's own errors are not shown to readers. */
const untranslated: Translator = (name) => name;

/**
 * Sends a question and returns the answer unchecked; the caller checks it.
 * @throws Error with one plain sentence, in the given translation, if the extension is gone or cannot answer.
 */
export async function send(name: string, what: unknown, say: Translator = untranslated): Promise<unknown> {
  if (!api || !alive()) throw new Error(say('updated', []));
  const reply: unknown = await api.runtime.sendMessage({ ask: name, payload: what });
  if (!isReply(reply)) throw new Error(say('noAnswer', []));
  if (reply.error !== undefined) throw new Error(reply.error);
  return reply.answer;
}

/**
 * Returns a value if it has the agreed form.
 * @throws Error if it has not.
 */
export function agreed<T>(guard: Guard<T>, value: unknown): T {
  if (guard(value)) return value;
  throw new Error('An answer is not in the agreed form.');
}

/**
 * Asks the background.
 * @throws Error with one plain sentence if the extension is gone or cannot answer.
 */
export async function ask<N extends PageAskName>(name: N, what: Ask<N>): Promise<Answer<N>> {
  if (name === 'names') lastNames = what as Ask<'names'>;
  return agreed(pageGuards[name], await send(name, what)) as Answer<N>;
}

/** Calls back for each command of the background, until the signal is aborted; what the listener returns is the answer. */
export function onCommand(listener: (command: PageCommand) => unknown, signal: AbortSignal): void {
  // The types say that who takes `answer` answers always, and later.
  const hear = (message: unknown, _sender: unknown, answer?: (what: unknown) => void): undefined => {
    if (!isCommand(message)) return;
    // The background has lost count of this tab (a worker restart, or a navigation that it could not see), so report
    // again.
    if (message.command === 'report') lastNames && void ask('names', lastNames).catch(() => {});
    else {
      const told = listener(message);
      if (told !== undefined) answer?.(told);
    }
  };
  api?.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => alive() && api?.runtime.onMessage.removeListener(hear));
}

/**
 * Calls back once when the extension is updated, disabled or removed while this page is open; browsers have no event
 * for that (https://github.com/w3c/webextensions/issues/138). A port closes at once, but also when the background
 * merely goes to sleep, so `alive` is checked. While the background sleeps there is no event at all; `alive` is checked
 * again before every question.
 */
export function onGone(listener: () => void, signal: AbortSignal): void {
  const port = api?.runtime.connect({ name: 'page' });
  port?.onDisconnect.addListener(() => {
    if (!signal.aborted && !alive()) listener();
  });
  signal.addEventListener('abort', () => alive() && port?.disconnect());
}
