// A browser for unit tests: storage in memory that can be filled or broken, messages that tests send themselves, and
// tabs that answer as a test wants.
import type { Runtime } from 'webextension-polyfill';

const ID = 'sidelight@test';
const BASE = 'moz-extension://sidelight/';

type Listener = (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined;

/** A part of the storage. Like a browser's it hands out copies, and refuses what does not fit or all there is. */
class FakeStorage {
  held: Record<string, unknown> = {};
  /** How many characters of JSON fit. */
  room = Number.POSITIVE_INFINITY;
  /** Set to have every call fail. */
  broken = false;

  async get(keys?: string | string[]): Promise<Record<string, unknown>> {
    await this.#work();
    const wanted = keys === undefined ? Object.keys(this.held) : [keys].flat();
    return structuredClone(
      Object.fromEntries(wanted.flatMap((key) => (key in this.held ? [[key, this.held[key]]] : []))),
    );
  }

  async set(items: Record<string, unknown>): Promise<void> {
    await this.#work();
    const after = { ...this.held, ...structuredClone(items) };
    if (JSON.stringify(after).length > this.room) throw new Error('Resource::kQuotaBytes quota exceeded');
    this.held = after;
  }

  async remove(keys: string | string[]): Promise<void> {
    await this.#work();
    for (const key of [keys].flat()) delete this.held[key];
  }

  async #work(): Promise<void> {
    await Promise.resolve();
    if (this.broken) throw new Error('The storage does not work.');
  }
}

/** A fresh one; `browser` is to stand in for lib/platform/browser.ts. */
export function fakeBrowser() {
  const listeners: Listener[] = [];
  const local = new FakeStorage();
  const session = new FakeStorage();
  const browser = {
    runtime: {
      id: ID,
      getURL: (path: string) => BASE + path,
      onMessage: { addListener: (listener: Listener) => void listeners.push(listener) },
    },
    i18n: { getMessage: (name: string) => name },
    storage: { local, session },
  };
  return {
    browser,
    local,
    session,
    /** Sends a message to all who listen; undefined where nobody answers. */
    async send(message: unknown, sender: Partial<Runtime.MessageSender>): Promise<unknown> {
      const answers = listeners.map((listener) => listener(message, { id: ID, ...sender }));
      return answers.find((answer) => answer !== undefined);
    },
  };
}

/** The sender of what a script in a page of this address says. */
export const fromPage = (url: string, over: Partial<Runtime.MessageSender> = {}) =>
  ({ url, frameId: 0, tab: { id: 7, url, active: true }, ...over }) as Partial<Runtime.MessageSender>;

/** The sender of what one of the extension's own pages says. */
export const fromOwn: Partial<Runtime.MessageSender> = { url: `${BASE}popup.html` };
