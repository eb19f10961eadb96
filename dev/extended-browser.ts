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
  /** Where every host name leads; without it names are looked up as usual. */
  server?: PageServer | undefined;
  /** Whether there is a window to look at. */
  headed?: boolean | undefined;
  /** The language of the browser's interface, as a BCP 47 tag; without it that of the machine. */
  language?: string | undefined;
  /** A profile folder to keep; without it there is a new one, removed in the end. */
  profile?: string | undefined;
  /** The extension: a folder, or in Firefox a package as well; without it the project's own build. */
  extension?: string | undefined;
}

/** The size of the window in CSS pixels. */
export const WINDOW = { width: 1280, height: 960 } as const;
/** Device pixels per CSS pixel where nobody looks: for sharp screenshots. */
export const SCALE = 2;

/** In ms of a quick machine: how long a browser may take to start, and a page to load. */
export const START_LIMIT = 60_000;
export const LOAD_LIMIT = 30_000;

/** The commands of the manifest that pages hear of. */
type Command = 'next' | 'previous' | 'open' | 'toggle';

/** An error that was reported while pages were open. */
export interface Fault {
  by: 'extension' | 'page';
  text: string;
}

/** What can be done with it. Where a method takes a page, it is a web page of this browser. */
export interface ExtendedBrowser {
  readonly name: BrowserName;
  readonly puppet: Browser;
  /** Opens a web page in a new tab in front and waits until it is loaded. */
  open(address: string): Promise<Page>;
  /** Opens a page of the extension in a tab behind the one in front, which it then takes for the tab it is about. */
  openOwn(path: string): Promise<Page>;
  /** Opens the popup on a page: in Chromium by the toolbar button itself, in Firefox behind the page's tab. */
  openPopup(page: Page): Promise<Page>;
  /** Opens the panel on a page: in Chromium the real one, in Firefox behind the page's tab. */
  openPanel(page: Page): Promise<Page>;
  /** Runs a command as if its keys had been pressed. */
  command(name: Command): Promise<void>;
  /**
   * Calls a function in the page with the popover's closed shadow root; undefined while there is no popover. The
   * function is sent as its text: it can use nothing from around it but the words it is given.
   */
  inPopover<T>(
    page: Page,
    look: (root: ShadowRoot, words: string) => T,
    words?: string,
  ): Promise<T | undefined>;
  /** Lets the extension have a host without asking anybody. */
  grant(host: string): Promise<void>;
  /** Takes a granted host away again, as the reader can in the browser's own settings. */
  revoke(host: string): Promise<void>;
  /** Stops the background; the next message starts it again. */
  stopBackground(): Promise<void>;
  /** Reloads the extension as an update does; its own pages close, web pages stay. */
  reload(): Promise<void>;
  /** Takes the version in place of the one at work, as the browser does with one from a store; like `Start.extension`. */
  update(extension: string): Promise<void>;
  /** Removes the extension, as a reader does; after that only pages and faults can be asked for. */
  remove(): Promise<void>;
  /** What has gone wrong so far, in pages and in the extension. */
  faults(): Promise<Fault[]>;
  /** Begins the list of faults anew. */
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
