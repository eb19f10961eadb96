// The background's only message listener: checks who asks what, and passes the question to its answerer.
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { say } from '../translator.ts';
import { type Asker, type AskerOf, askerOf, mayAsk, OWN, type PageAsker } from './admission.ts';
import { type Answer, type Ask, type AskName, asks } from './contract.ts';
import { Envelope, type Reply } from './envelope.ts';
import { createFairQueue } from './fair-queue.ts';
import { ReaderError } from './reader-error.ts';

/** One function per question. */
export type Answers = { [N in AskName]: (what: Ask<N>, asker: AskerOf<N>) => Promise<Answer<N>> };

/** Decides which pages are answered. */
export interface PageAdmission {
  /**
   * Whether a page's site is on; if not, its script has to be told to remove itself. Called before every answer to a
   * page.
   */
  admits(asker: PageAsker): Promise<boolean>;
  /**
   * Called before anything is awaited, because browsers allow some things only during the click that asked for them. It
   * comes before `admits`, so it must neither tell the page anything nor do anything else for it.
   */
  duringGesture(name: AskName, asker: PageAsker): void;
}

const isAskName = (name: string): name is AskName => Object.hasOwn(asks, name);

/** Starts answering. Messages from other extensions are ignored. */
export function serve(answers: Answers, admission: PageAdmission): void {
  const queue = createFairQueue();
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const envelope = Envelope.safeParse(message);
    // Notices to panel and popup use the same channel and are not meant for the background.
    if (!envelope.success) return undefined;
    const { ask: name, payload: what } = envelope.data;
    const asker = askerOf(sender);
    // The sender is unknown: most likely a tab that is just being closed.
    if (asker === undefined) return Promise.resolve<Reply>({ error: say('somethingWrong') });
    if (!isAskName(name)) return refuse(`it is not known: “${name.slice(0, 40)}”`);
    if (!mayAsk(asker, name)) return refuse(`“${name}” is not for those who asked it`);
    const parsed = asks[name].ask.safeParse(what);
    if (!parsed.success) return refuse(`“${name}” is not in the agreed form`);
    // The schema of this very name has accepted the value; TypeScript cannot connect the two unions.
    const answerer = answers[name] as (what: unknown, asker: Asker) => Promise<unknown>;
    const answer = () => answerer(parsed.data, asker);
    if (asker === OWN) return replyTo(name, answer);
    admission.duringGesture(name, asker);
    const task = async () => ((await admission.admits(asker)) ? answer() : Promise.reject(new NotAdmitted()));
    return queue(asker.tab, () => replyTo(name, task)) ?? refuse(`too many of one page are waiting`);
  });
}

/** The site is off: not an error, since the page's script has been told to remove itself. */
class NotAdmitted extends Error {}

/** The reply to a question, whatever happens. */
async function replyTo(name: AskName, answer: () => Promise<unknown>): Promise<Reply> {
  try {
    return { answer: await answer() };
  } catch (error) {
    if (error instanceof NotAdmitted) return { error: say('somethingWrong') };
    if (error instanceof ReaderError) {
      console.warn(`Sidelight could not answer “${name}”:`, error.cause ?? error.message);
      return { error: error.message };
    }
    console.error(`Sidelight could not answer “${name}”:`, error);
    return { error: say('somethingWrong') };
  }
}

/** What is wrong with a question is for programmers; whoever asked only learns that there is no answer. */
function refuse(why: string): Promise<Reply> {
  console.warn(`Sidelight refused a question: ${why}.`);
  return Promise.resolve({ error: say('somethingWrong') });
}
