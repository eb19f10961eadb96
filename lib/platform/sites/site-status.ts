// Which sites are on, and why: pure decisions over hosts, settings and the shipped list.
import type { Site } from '../../model/corpus.ts';
import { entryOf } from '../../model/primitives/entry.ts';
import type { Density, Settings } from '../../model/settings.ts';

/** Whether a host is on, and whose word decided it. */
export interface SiteStatus {
  on: boolean;
  reason: 'reader' | 'listed' | 'mode';
  /** The listed site that the host belongs to, if any. */
  site?: Site;
}

/** One registration of the page script: where it goes and where not, as match patterns. */
export interface Registration {
  id: string;
  matches: string[];
  excludeMatches: string[];
}

/** The host and its ancestors, nearest first: `a.b.org`, `b.org`, `org`. */
export function* hostAndParents(host: string): Generator<string> {
  for (let rest = host; rest; rest = rest.slice(rest.indexOf('.') + 1)) {
    yield rest;
    if (!rest.includes('.')) return;
  }
}

const isBelow = (host: string, ancestor: string): boolean => host.endsWith(`.${ancestor}`);

/** A host without `www.`: what a reader means by a site. */
export const withoutWww = (host: string): string => host.replace(/^www\./, '');

/** What a word on a host is kept for: the listed site it belongs to, else the host without `www.`. */
export const settingHost = (host: string, listed: ReadonlyMap<string, Site>): string =>
  listedSite(host, listed)?.host ?? withoutWww(host);

/** The listed site that a host belongs to: itself or its nearest listed ancestor. */
export function listedSite(host: string, listed: ReadonlyMap<string, Site>): Site | undefined {
  for (const ancestor of hostAndParents(host)) {
    const site = listed.get(ancestor);
    if (site) return site;
  }
  return undefined;
}

/** Decides on a host: the reader's own word on it or on its nearest ancestor, else the mode and the list. */
export function siteStatus(host: string, settings: Settings, listed: ReadonlyMap<string, Site>): SiteStatus {
  const site = listedSite(host, listed);
  const known = site ? { site } : {};
  for (const ancestor of hostAndParents(host)) {
    const word = entryOf(settings.sites, ancestor);
    if (word) return { on: word === 'on', reason: 'reader', ...known };
  }
  if (settings.mode === 'listed' && site) return { on: true, reason: 'listed', site };
  return { on: settings.mode === 'everywhere', reason: 'mode', ...known };
}

/**
 * The settings after the reader switched a host on or off. The word is kept for the listed site the host belongs to,
 * else for the host without `www.`; a word that only repeats what holds anyway is forgotten, and so are words on
 * subdomains that it overrules.
 */
export function withSiteOn(
  host: string,
  on: boolean,
  settings: Settings,
  listed: ReadonlyMap<string, Site>,
): Settings {
  const subject = settingHost(host, listed);
  const sites = Object.fromEntries(
    Object.entries(settings.sites).filter(([other]) => other !== subject && !isBelow(other, subject)),
  );
  const silent = { ...settings, sites };
  if (siteStatus(subject, silent, listed).on === on) return silent;
  return { ...settings, sites: { ...sites, [subject]: on ? 'on' : 'off' } };
}

/** The reader's own word on a host, or on the site it belongs to, if there is one. */
export function siteOverride(
  host: string,
  { sites }: Settings,
  listed: ReadonlyMap<string, Site>,
): 'on' | 'off' | undefined {
  return entryOf(sites, host) ?? entryOf(sites, settingHost(host, listed));
}

/** The settings after the reader's own word on a host, or on the site it belongs to, was forgotten. */
export function withoutOverride(
  host: string,
  settings: Settings,
  listed: ReadonlyMap<string, Site>,
): Settings {
  const { [host]: _own, [settingHost(host, listed)]: _shared, ...sites } = settings.sites;
  return { ...settings, sites };
}

/** Whether the reader wants a host quiet: found names only in the panel and on the icon. */
export const isQuiet = (host: string, { quiet }: Settings): boolean =>
  [...hostAndParents(host)].some((ancestor) => quiet.includes(ancestor));

/** Which mentions are painted on a host: none where the reader wants it quiet, else what holds everywhere. */
export const densityOn = (host: string | undefined, settings: Settings): Density =>
  host !== undefined && isQuiet(host, settings) ? 'none' : settings.density;

/** The settings after the reader wished a host quiet, or marked again; a wish for one of its ancestors goes, too. */
export function withQuiet(
  host: string,
  quiet: boolean,
  settings: Settings,
  listed: ReadonlyMap<string, Site>,
): Settings {
  const subject = settingHost(host, listed);
  const above = new Set([...hostAndParents(host), subject]);
  const others = settings.quiet.filter((other) => !above.has(other));
  return { ...settings, quiet: quiet ? [...others, subject] : others };
}

/** The match pattern for a host and all its subdomains, http and https. */
export const matchPattern = (host: string): string => `*://*.${host}/*`;

/** The match pattern for every web page. */
export const ALL_SITES = '*://*/*';

/**
 * Where the page script is to be registered. An exclusion wins over every match of the same registration, so a site that
 * is on below one that is off needs another one; all that stand below as many that are off share it. In each, whoever is
 * off right below a site that is on has as many above as that site, and whoever is on below that again has one more.
 */
export function registrationsFor(settings: Settings, listed: ReadonlyMap<string, Site>): Registration[] {
  const own = Object.entries(settings.sites);
  const off = new Set(own.filter(([, word]) => word === 'off').map(([host]) => host));
  const on = new Set(own.filter(([, word]) => word === 'on').map(([host]) => host));
  if (settings.mode === 'listed')
    for (const host of listed.keys()) if (!entryOf(settings.sites, host)) on.add(host);

  const offAbove = (host: string): number =>
    [...hostAndParents(host)].slice(1).filter((above) => off.has(above)).length;
  const matches = Map.groupBy([...on].sort(), offAbove);
  const exclusions = Map.groupBy([...off].sort(), offAbove);
  if (settings.mode === 'everywhere') matches.set(0, []);
  return [...matches]
    .sort(([a], [b]) => a - b)
    .map(([level, hosts]) => ({
      id: level === 0 ? 'page' : `page-${level}`,
      matches: level === 0 && settings.mode === 'everywhere' ? [ALL_SITES] : hosts.map(matchPattern),
      excludeMatches: (exclusions.get(level) ?? []).map(matchPattern),
    }));
}
