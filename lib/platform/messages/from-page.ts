// The background as the scripts inside a news page see it. Every page is sent this file, so it does without the
// polyfill: in Manifest V3 both browsers' own API returns promises for all that is used here.
import type { Browser } from 'webextension-polyfill';
import type { Translator } from '../../model/phrase.ts';
import type { Guard } from '../../model/primitives/guard.ts';
import type { Answer, Ask } from './contract.ts';
import type { PageCommand } from './envelope.ts';
import { isCommand, isReply, pageGuards } from './page-guards.ts';

/**
 * The extension API as far as a page script has it. Both browsers know it by this name, and nothing is looked up in it
 * before it is used: in Chromium the first look costs half a millisecond.
 */
export const api = (globalThis as unknown as { chrome?: Browser }).chrome;

/** What the page script may ask. */
type PageAskName = keyof typeof pageGuards;

let lastNames: Ask<'names'> | undefined;

/** Whether the extension that put this script here is still there: false after an update, removal or disabling. */
export const alive = (): boolean => {
  try {
    return api?.runtime?.id !== undefined;
  } catch {
    return false;
  }
};

/** No reader hears of the page script's own faults. */
const untranslated: Translator = (name) => name;

/**
 * Sends a question and returns the answer unchecked; the caller checks it.
 * @throws Error with one plain sentence, in the translation given, if the extension is gone or cannot answer.
 */
export async function send(name: string, what: unknown, say: Translator = untranslated): Promise<unknown> {
  if (!api || !alive()) throw new Error(say('updated', []));
  const reply: unknown = await api.runtime.sendMessage({ ask: name, payload: what });
  if (!isReply(reply)) throw new Error(say('noAnswer', []));
  if (reply.error !== undefined) throw new Error(reply.error);
  return reply.answer;
}

/**
 * Hands on a value that has the form agreed upon.
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

/** Calls back for each command of the background, until the signal is aborted. */
export function onCommand(listener: (command: PageCommand) => void, signal: AbortSignal): void {
  const hear = (message: unknown): undefined => {
    if (!isCommand(message)) return;
    // The background has lost count of this tab (a worker restart, a navigation it could not see): say it again.
    if (message.command === 'report') lastNames && void ask('names', lastNames).catch(() => {});
    else listener(message);
  };
  api?.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => alive() && api?.runtime.onMessage.removeListener(hear));
}

/**
 * Calls back once when the extension is updated, disabled or removed while this page is open.
 * A port tells of that at once; it also closes when the background merely goes to sleep, hence the look at `alive`.
 * While it sleeps no event comes: `alive` is looked at again before every question.
 */
export function onGone(listener: () => void, signal: AbortSignal): void {
  const port = api?.runtime.connect({ name: 'page' });
  port?.onDisconnect.addListener(() => {
    if (!signal.aborted && !alive()) listener();
  });
  signal.addEventListener('abort', () => alive() && port?.disconnect());
}
