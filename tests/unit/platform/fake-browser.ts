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

/** A tab, as far as our code looks at it. */
export interface FakeTab {
  id: number;
  url?: string;
  title?: string;
  active?: boolean;
}

/** Takes note of what is asked of it, and does nothing. */
const noted =
  (calls: [string, ...unknown[]][], name: string) =>
  async (...given: unknown[]): Promise<void> =>
    void calls.push([name, ...given]);

/** A fresh one; `browser` is to stand in for lib/platform/browser.ts. */
export function fakeBrowser() {
  const listeners: Listener[] = [];
  const local = new FakeStorage();
  const session = new FakeStorage();
  const tabs: FakeTab[] = [];
  const sent: { tab: number; message: unknown; frame: number | undefined }[] = [];
  const calls: [string, ...unknown[]][] = [];
  /** The origins that the reader has permitted; all, until a test says which. */
  const permissions = { allowed: (_origin: string): boolean => true };
  /** Whether a script of ours is in a frame. */
  const frames = { hears: (_tab: number, _frame: number | undefined): boolean => true };
  const browser = {
    runtime: {
      id: ID,
      getURL: (path: string) => BASE + path,
      onMessage: { addListener: (listener: Listener) => void listeners.push(listener) },
      sendMessage: noted(calls, 'notice'),
    },
    tabs: {
      get: async (id: number) => tabs.find((tab) => tab.id === id) ?? Promise.reject(new Error('No tab.')),
      query: async () => [...tabs],
      sendMessage: async (tab: number, message: unknown, { frameId }: { frameId?: number } = {}) => {
        if (!frames.hears(tab, frameId)) throw new Error('Could not establish connection.');
        sent.push({ tab, message, frame: frameId });
      },
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every(permissions.allowed),
    },
    action: {
      setIcon: noted(calls, 'setIcon'),
      setBadgeBackgroundColor: async () => {},
      setBadgeTextColor: async () => {},
      setBadgeText: noted(calls, 'setBadgeText'),
      openPopup: noted(calls, 'openPopup'),
    },
    scripting: {
      getRegisteredContentScripts: async () => [],
      registerContentScripts: noted(calls, 'register'),
      insertCSS: noted(calls, 'insertCSS'),
      executeScript: noted(calls, 'executeScript'),
    },
    sidePanel: { open: noted(calls, 'openPanel') },
    i18n: { getMessage: (name: string) => name },
    storage: { local, session },
  };
  return {
    browser,
    local,
    session,
    tabs,
    permissions,
    frames,
    /** What tabs were sent. */
    sent,
    /** What else was asked of the browser: its name and what went with it. */
    calls,
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
