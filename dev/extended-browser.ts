// A browser with the built extension in it, as tests and `npm start` see it: the same for Chromium and Firefox.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { forCorpus } from './files.ts';
import type { BrowserName } from './find-browser.ts';
import type { PageServer } from './page-server.ts';

/** How a browser is started. */
export interface Start {
  /** The server that every host name leads to; without it names are resolved as usual. */
  server?: PageServer | undefined;
  /** Whether there is a visible window. */
  headed?: boolean | undefined;
  /** The language of the browser's interface, as a BCP 47 tag; by default the machine's. */
  language?: string | undefined;
  /** A profile folder to keep; by default a new one, removed at the end. */
  profile?: string | undefined;
  /** The extension: a folder, or in Firefox also a package; by default the project's own build. */
  extension?: string | undefined;
}

/** The size of the window in CSS pixels. */
export const WINDOW = { width: 1280, height: 960 } as const;
/** Device pixels per CSS pixel without a visible window: for sharp screenshots. */
export const SCALE = 2;

/** In ms of a fast machine: how long a browser may take to start, and a page to load. */
export const START_LIMIT = 60_000;
export const LOAD_LIMIT = 30_000;

/** The commands of the manifest that pages receive. */
type Command = 'next' | 'previous' | 'open' | 'toggle';

/** An error that was reported while pages were open. */
export interface Fault {
  by: 'extension' | 'page';
  text: string;
}

/** What can be done with it. Methods that take a page want a web page of this browser. */
export interface ExtendedBrowser {
  readonly name: BrowserName;
  readonly puppet: Browser;
  /** Opens a web page in a new tab in front and waits until it is loaded. */
  open(address: string): Promise<Page>;
  /** Opens a page of the extension in a tab behind the one in front, which it treats as the current tab. */
  openOwn(path: string): Promise<Page>;
  /** Opens the popup on a page: in Chromium with the toolbar button, in Firefox in a tab behind the page's. */
  openPopup(page: Page): Promise<Page>;
  /** Opens the panel on a page: in Chromium the real one, in Firefox in a tab behind the page's. */
  openPanel(page: Page): Promise<Page>;
  /** Runs a command as if its keys had been pressed. */
  command(name: Command): Promise<void>;
  /**
   * Calls a function in the page with the popover's closed shadow root; undefined while there is no popover. The
   * function is sent as text, so it can only use its arguments.
   */
  inPopover<T>(
    page: Page,
    look: (root: ShadowRoot, words: string) => T,
    words?: string,
  ): Promise<T | undefined>;
  /** Grants the extension a host without a prompt. */
  grant(host: string): Promise<void>;
  /** Revokes a granted host, as the reader can in the browser's settings. */
  revoke(host: string): Promise<void>;
  /** Stops the background; the next message starts it again. */
  stopBackground(): Promise<void>;
  /** Reloads the extension as an update does; its own pages close, web pages stay. */
  reload(): Promise<void>;
  /**
   * Installs another version over the running one, as the browser does with one from a store; like `Start.extension`.
   */
  update(extension: string): Promise<void>;
  /** Removes the extension, as a reader does; after that only pages and faults are available. */
  remove(): Promise<void>;
  /** The errors so far, in pages and in the extension. */
  faults(): Promise<Fault[]>;
  /** Empties the list of errors. */
  forgetFaults(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The folder of the extension as built for a browser.
 * @throws Error if there is no build.
 */
export function buildOf(name: BrowserName, corpus?: string): string {
  const output = forCorpus(fileURLToPath(new URL('../.output', import.meta.url)), corpus);
  const path = join(output, `${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`);
  if (existsSync(join(path, 'manifest.json'))) return path;
  throw new Error(`There is no extension in ${path}; run \`npm run build\` first.`);
}
