// Decides who may ask the background what. A page's process may be compromised, so everything that a script in a page
// can send is treated as if a hostile page had sent it; what the browser itself says about the sender can be trusted.
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import type { AskName } from './contract.ts';

/** `page`: only scripts in pages; `own`: only the extension's own pages; `both`: either. */
type Party = 'page' | 'own' | 'both';

/** Who may ask each question. */
const ASKERS = {
  find: 'page',
  names: 'page',
  script: 'page',
  reveal: 'page',
  mute: 'page',
  evidence: 'both',
  cite: 'both',
  preferences: 'both',
  prefer: 'both',
  search: 'own',
  entities: 'own',
  sources: 'own',
  source: 'own',
  related: 'own',
  onPage: 'own',
  tab: 'own',
  go: 'own',
  pendingEntity: 'own',
  site: 'own',
  forget: 'own',
  mode: 'own',
  settings: 'own',
  adjust: 'own',
  setQuiet: 'own',
  muted: 'own',
  restore: 'own',
} as const satisfies Record<AskName, Party>;

/** A script in a page, as the browser describes it. */
export interface PageAsker {
  tab: number;
  frame: number;
  /** The address of the tab's page, and its host. */
  address: string;
  host: string;
  /** Whether its tab is the one in front of its window. */
  inFront: boolean;
}

/** A page of the extension itself. */
export const OWN = 'own';

/** Who asks. */
export type Asker = PageAsker | typeof OWN;

/** The sender, as the answerer of a question sees it. */
export type AskerOf<N extends AskName> = (typeof ASKERS)[N] extends 'page'
  ? PageAsker
  : (typeof ASKERS)[N] extends 'own'
    ? typeof OWN
    : Asker;

/** Whether a sender may ask a question at all. Whether a page's site is on is checked separately. */
export const mayAsk = (asker: Asker, name: AskName): boolean =>
  ASKERS[name] === 'both' || ASKERS[name] === (asker === OWN ? 'own' : 'page');

/** The host of a web page's address; undefined for any other address. */
export function hostAt(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return isWeb(url) ? url.hostname : undefined;
}

const isWeb = ({ protocol }: URL): boolean => protocol === 'http:' || protocol === 'https:';

/**
 * Who has sent a message: undefined for a frame from another site (an advertisement in a page that is on), and for a
 * closing tab that Firefox no longer identifies.
 */
export function askerOf({ url, tab, frameId }: Runtime.MessageSender): Asker | undefined {
  // Our own pages are never in frames.
  if (url?.startsWith(browser.runtime.getURL('')) && !frameId) return OWN;
  const address = tab?.url ?? url;
  const host = hostAt(address);
  if (tab?.id === undefined || frameId === undefined || address === undefined || host === undefined)
    return undefined;
  if (url !== undefined && !isOfPage(url, address)) return undefined;
  return { tab: tab.id, frame: frameId, address, host, inFront: tab.active };
}

/**
 * Whether a frame has its page's origin. One without an address of its own (`about:srcdoc`) inherits it from its page.
 */
function isOfPage(frame: string, page: string): boolean {
  if (!URL.canParse(frame)) return false;
  const url = new URL(frame);
  return !isWeb(url) || url.origin === new URL(page).origin;
}
