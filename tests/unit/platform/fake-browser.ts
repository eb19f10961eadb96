// A browser for unit tests: storage in memory that can be full or broken, messages sent by the test, and tabs that answer
// as the test wants.
import type { Runtime } from 'webextension-polyfill';

const ID = 'sidelight@test';
const BASE = 'moz-extension://sidelight/';

type Listener = (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined;

/** A storage area. Like a browser's it returns copies and refuses what does not fit. */
class FakeStorage {
  held: Record<string, unknown> = {};
  /** How many characters of JSON fit. */
  capacity = Number.POSITIVE_INFINITY;
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
    if (JSON.stringify(after).length > this.capacity) throw new Error('Resource::kQuotaBytes quota exceeded');
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

/** The fields of a tab that our code reads. */
export interface FakeTab {
  id: number;
  url?: string;
  title?: string;
  active?: boolean;
  favIconUrl?: string;
  discarded?: boolean;
}

/** Records its calls, and does nothing. */
const recorded =
  (calls: [string, ...unknown[]][], name: string) =>
  async (...given: unknown[]): Promise<void> =>
    void calls.push([name, ...given]);

/** The parts of the API that only record what is asked of them. */
const recordingApis = (calls: [string, ...unknown[]][]) => ({
  action: {
    setIcon: recorded(calls, 'setIcon'),
    setBadgeBackgroundColor: async () => {},
    setBadgeTextColor: async () => {},
    setBadgeText: recorded(calls, 'setBadgeText'),
    openPopup: recorded(calls, 'openPopup'),
  },
  scripting: {
    getRegisteredContentScripts: async () => [],
    registerContentScripts: recorded(calls, 'register'),
    insertCSS: recorded(calls, 'insertCSS'),
    executeScript: async (...given: unknown[]): Promise<{ frameId: number; result?: unknown }[]> => {
      calls.push(['executeScript', ...given]);
      return [];
    },
  },
  sidePanel: { open: recorded(calls, 'openPanel') },
});

/** A new fake; its `browser` replaces lib/platform/browser.ts. */
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
  const frames = {
    hears: (_tab: number, _frame: number | undefined): boolean => true,
    /** What it answers to a command. */
    answer: (_message: unknown): unknown => undefined,
  };
  const browser = {
    ...recordingApis(calls),
    runtime: {
      id: ID,
      getURL: (path: string) => BASE + path,
      onMessage: { addListener: (listener: Listener) => void listeners.push(listener) },
      sendMessage: recorded(calls, 'notice'),
    },
    tabs: {
      get: async (id: number) => tabs.find((tab) => tab.id === id) ?? Promise.reject(new Error('No tab.')),
      query: async () => [...tabs],
      sendMessage: async (tab: number, message: unknown, { frameId }: { frameId?: number } = {}) => {
        if (!frames.hears(tab, frameId)) throw new Error('Could not establish connection.');
        sent.push({ tab, message, frame: frameId });
        return frames.answer(message);
      },
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every(permissions.allowed),
    },
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
    /** The messages sent to tabs. */
    sent,
    /** All other calls: the name and the arguments. */
    calls,
    /** Sends a message to all listeners; undefined if none answers. */
    async send(message: unknown, sender: Partial<Runtime.MessageSender>): Promise<unknown> {
      const answers = listeners.map((listener) => listener(message, { id: ID, ...sender }));
      return answers.find((answer) => answer !== undefined);
    },
  };
}

/** The sender of messages from a script in a page at this address. */
export const fromPage = (url: string, over: Partial<Runtime.MessageSender> = {}) =>
  ({ url, frameId: 0, tab: { id: 7, url, active: true }, ...over }) as Partial<Runtime.MessageSender>;

/** The sender of messages from one of the extension's own pages. */
export const fromOwn: Partial<Runtime.MessageSender> = { url: `${BASE}popup.html` };
