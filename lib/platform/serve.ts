// The background's one message listener: checks who asks and what, and hands the question to its answerer.
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { type Answer, type Ask, type AskName, asks, Envelope, type Reply } from './messages.ts';
import { say } from './voice.ts';

/** Who asks: the tab and frame of a page script, and the address of its tab, else the asking page's own. */
export interface Asker {
  tab?: number;
  frame?: number;
  address?: string;
}

/** One function per question. It runs in the asking click's turn, so that it may open the panel. */
export type Answers = { [N in AskName]: (what: Ask<N>, asker: Asker) => Promise<Answer<N>> };

/** What a script inside a page may ask; all else is for the extension's own pages. A page's process may be broken into. */
const FROM_PAGES: ReadonlySet<AskName> = new Set([
  'find',
  'names',
  'evidence',
  'reveal',
  'preferences',
  'prefer',
  'cite',
  'mute',
]);

const isAskName = (name: string): name is AskName => Object.hasOwn(asks, name);

/** Puts the answerers to work. Messages from other extensions are ignored. */
export function serve(answers: Answers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const envelope = Envelope.safeParse(message);
    // Notices to panel and popup travel the same road; they are not for the background.
    if (!envelope.success) return undefined;
    return answer(answers, envelope.data.ask, envelope.data.with, sender);
  });
}

async function answer(answers: Answers, name: string, what: unknown, sender: Runtime.MessageSender) {
  if (!isAskName(name)) return refuse(`it is not known: “${name}”`);
  const isOwn = sender.url?.startsWith(browser.runtime.getURL('')) === true;
  if (!isOwn && !FROM_PAGES.has(name)) return refuse(`a script inside a page may not ask “${name}”`);
  const parsed = asks[name].ask.safeParse(what);
  if (!parsed.success) return refuse(`“${name}” is not in the agreed form`);
  // A frame without an address of its own counts as its page.
  const address = sender.tab?.url ?? sender.url;
  const asker: Asker = {
    ...(sender.tab?.id !== undefined && { tab: sender.tab.id }),
    ...(sender.frameId !== undefined && { frame: sender.frameId }),
    ...(address !== undefined && { address }),
  };
  try {
    // The schema of this very name has just accepted the value; TypeScript cannot tie the two unions together.
    const answerer = answers[name] as (what: unknown, asker: Asker) => Promise<unknown>;
    return { answer: await answerer(parsed.data, asker) } satisfies Reply;
  } catch (error) {
    console.error(`Sidelight could not answer “${name}”:`, error);
    return { error: say('somethingWrong') };
  }
}

/** What is wrong with a question is a programmer's business; its asker hears only that there is no answer. */
function refuse(why: string): Reply {
  console.warn(`Sidelight refused a question: ${why}.`);
  return { error: say('somethingWrong') };
}
