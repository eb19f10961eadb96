// Converts the reader's sites to plain text and back, one per line: `host` is on, `-host` off, `~host` on without
// marks.

import type { Phrase } from '../../model/phrase.ts';
import { Host } from '../../model/primitives/forms.ts';
import type { Settings } from '../../model/settings.ts';
import { say } from '../language/i18n.ts';

/** What is wrong with a line (counted from 1), and how to correct it. */
export interface LineProblem {
  line: number;
  message: string;
}

/** The content of a text; with problems it must not be used. */
export interface SiteListReading {
  sites: Settings['sites'];
  quiet: string[];
  problems: LineProblem[];
}

/** The list as text, in the order of the hosts. */
export function siteListText({ sites, quiet }: Pick<Settings, 'sites' | 'quiet'>): string {
  const own = Object.entries(sites).map(([host, word]) => [host, word === 'on' ? '' : '-'] as const);
  const silenced = quiet.map((host) => [host, '~'] as const);
  return [...own, ...silenced]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([host, sign]) => `${sign}${host}\n`)
    .join('');
}

/** Reads a text; empty lines are ignored. */
export function readSiteList(text: string): SiteListReading {
  const problems: LineProblem[] = [];
  const words = new Map<string, { word: 'on' | 'off'; line: number }>();
  const quiet = new Set<string>();
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = index + 1;
    const [, sign = '', rest = ''] = /^([-~]?)\s*(.*?)$/u.exec(raw.trim()) ?? [];
    if (rest === '' && sign === '') continue;
    const host = hostOf(rest);
    if ('message' in host) problems.push({ line, message: host.message });
    else if (sign === '~') quiet.add(host.host);
    else {
      const word = sign === '-' ? 'off' : 'on';
      const earlier = words.get(host.host);
      if (earlier !== undefined && earlier.word !== word)
        problems.push({
          line,
          message: say(word === 'on' ? 'siteOnAndOff' : 'siteOffAndOn', host.host, String(earlier.line)),
        });
      else words.set(host.host, { word, line: earlier?.line ?? line });
    }
  }
  const sites = Object.fromEntries([...words].map(([host, { word }]) => [host, word]));
  return { sites, quiet: [...quiet], problems };
}

/** The host in a line, however it was typed or pasted, or what is wrong with it. */
function hostOf(typed: string): { host: string } | { message: string } {
  const wrong = (what: Phrase, right = '') => ({ message: say(what, typed, right) });
  if (typed === '') return { message: say('hostMissing') };
  if (/\s/u.test(typed)) return wrong('hostHasSpace');
  const isPasted = /^[a-z][a-z0-9+.-]*:\/\//iu.test(typed);
  // A wildcard is not needed: a site is always on or off together with its subdomains.
  const address = isPasted ? typed : `https://${typed.replace(/^\*\./u, '')}`;
  const nonsense = wrong('hostIsNone');
  if (!/^https?:/iu.test(address)) return wrong('hostIsNoAddress');
  if (!URL.canParse(address)) return nonsense;
  const url = new URL(address);
  const host = isPasted ? url.hostname.replace(/^www\./u, '') : url.hostname;
  if (url.username !== '' || !Host.safeParse(host).success) return nonsense;
  if (url.port !== '') return wrong('hostHasPort', host);
  // A pasted address contains the page that happened to be open; a typed path asks for something that is not possible.
  if (!isPasted && typed.length > typed.replace(/[/?#].+$/u, '').length) return wrong('hostHasPath', host);
  return { host };
}
