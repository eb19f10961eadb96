// Decides which sites are on, and why: pure functions of hosts, settings and the bundled list.
import type { Site } from '../../model/corpus.ts';
import { entryOf } from '../../model/primitives/entry.ts';
import type { Density, Settings } from '../../model/settings.ts';

/** Whether Sidelight is on at a host, and what decided it: the reader's override, the bundled list or the mode. */
export interface SiteStatus {
  on: boolean;
  reason: 'reader' | 'listed' | 'mode';
  /** The listed site that the host belongs to, if any. */
  site?: Site;
}

/** One registration of the page script, with match patterns for the sites to include and exclude. */
export interface Registration {
  id: string;
  matches: string[];
  excludeMatches: string[];
}

/** The host and its parent domains, nearest first: `a.b.org`, `b.org`, `org`. */
export function* hostAndParents(host: string): Generator<string> {
  for (let rest = host; rest; rest = rest.slice(rest.indexOf('.') + 1)) {
    yield rest;
    if (!rest.includes('.')) return;
  }
}

const isBelow = (host: string, parent: string): boolean => host.endsWith(`.${parent}`);

/** A host without `www.`: what a reader means by a site. */
export const withoutWww = (host: string): string => host.replace(/^www\./, '');

/** The host under which a setting is stored: the listed site that a host belongs to, else the host without `www.`. */
export const settingHost = (host: string, listed: ReadonlyMap<string, Site>): string =>
  listedSite(host, listed)?.host ?? withoutWww(host);

/** The listed site that a host belongs to: itself or its nearest listed parent. */
export function listedSite(host: string, listed: ReadonlyMap<string, Site>): Site | undefined {
  for (const parent of hostAndParents(host)) {
    const site = listed.get(parent);
    if (site) return site;
  }
  return undefined;
}

/** The status of a host: by the reader's override for it or for its nearest parent that has one, else by mode and list. */
export function siteStatus(host: string, settings: Settings, listed: ReadonlyMap<string, Site>): SiteStatus {
  const site = listedSite(host, listed);
  const known = site ? { site } : {};
  for (const parent of hostAndParents(host)) {
    const override = entryOf(settings.sites, parent);
    if (override) return { on: override === 'on', reason: 'reader', ...known };
  }
  if (settings.mode === 'listed' && site) return { on: true, reason: 'listed', site };
  return { on: settings.mode === 'everywhere', reason: 'mode', ...known };
}

/**
 * The settings after the reader switched a host on or off. The override is stored for the listed site that the host
 * belongs to, else for the host without `www.`. One that changes nothing is removed, and so are overrides for
 * subdomains, which it replaces.
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

/** The reader's override for a host, or for the site it belongs to, if there is one. */
export function siteOverride(
  host: string,
  { sites }: Settings,
  listed: ReadonlyMap<string, Site>,
): 'on' | 'off' | undefined {
  return entryOf(sites, host) ?? entryOf(sites, settingHost(host, listed));
}

/** The settings without the reader's override for a host and for the site it belongs to. */
export function withoutOverride(
  host: string,
  settings: Settings,
  listed: ReadonlyMap<string, Site>,
): Settings {
  const { [host]: _own, [settingHost(host, listed)]: _shared, ...sites } = settings.sites;
  return { ...settings, sites };
}

/** Whether a host is quiet: its names are only listed in the panel and counted on the icon. */
export const isQuiet = (host: string, { quiet }: Settings): boolean =>
  [...hostAndParents(host)].some((parent) => quiet.includes(parent));

/** Which mentions are painted on a host: none if the reader wants it quiet, else as everywhere. */
export const densityOn = (host: string | undefined, settings: Settings): Density =>
  host !== undefined && isQuiet(host, settings) ? 'none' : settings.density;

/**
 * The settings after the reader made a host quiet, or had it marked again, which also ends the quiet of its parents.
 */
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
 * The registrations of the page script. An exclusion overrides every match of the same registration, so a site that is
 * on below a parent that is off needs a registration of its own. Sites share a registration by level: the number of
 * their parents that are off. A host that is off below a site that is on has the same level as that site, so it is
 * excluded there; a host that is on below that one again is one level deeper.
 */
export function registrationsFor(settings: Settings, listed: ReadonlyMap<string, Site>): Registration[] {
  const own = Object.entries(settings.sites);
  const off = new Set(own.filter(([, override]) => override === 'off').map(([host]) => host));
  const on = new Set(own.filter(([, override]) => override === 'on').map(([host]) => host));
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
