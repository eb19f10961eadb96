// Who may ask the background what. A page's process may be broken into, so everything that a script inside a page can
// send is taken for what a hostile page would send; what the browser itself says of the sender can be believed.
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import type { AskName } from './contract.ts';

/** `page`: only scripts inside pages; `own`: only the extension's own pages; `both`: either. */
type Party = 'page' | 'own' | 'both';

/** For each question who may ask it. */
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

/** A script inside a page, as the browser describes it. */
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

/** Who the answerer of a question has to do with. */
export type AskerOf<N extends AskName> = (typeof ASKERS)[N] extends 'page'
  ? PageAsker
  : (typeof ASKERS)[N] extends 'own'
    ? typeof OWN
    : Asker;

/** Whether an asker may ask a question at all. Whether a page's site is on is checked separately. */
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
 * Who has sent a message: undefined for a frame that is not its page's (an advertisement in a page that is on), and for
 * a tab that is closing, of which Firefox no longer says which it was.
 */
export function askerOf({ url, tab, frameId }: Runtime.MessageSender): Asker | undefined {
  // Our own pages never stand in frames.
  if (url?.startsWith(browser.runtime.getURL('')) && !frameId) return OWN;
  const address = tab?.url ?? url;
  const host = hostAt(address);
  if (tab?.id === undefined || frameId === undefined || address === undefined || host === undefined)
    return undefined;
  if (url !== undefined && !isOfPage(url, address)) return undefined;
  return { tab: tab.id, frame: frameId, address, host, inFront: tab.active };
}

/** Whether a frame has its page's origin. One without an address of its own (`about:srcdoc`) has it from its page. */
function isOfPage(frame: string, page: string): boolean {
  if (!URL.canParse(frame)) return false;
  const url = new URL(frame);
  return !isWeb(url) || url.origin === new URL(page).origin;
}
