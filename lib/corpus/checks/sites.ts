// Checks that each news site is listed once and is not a subdomain of another one, which already covers it.
import type { Items } from '../items.ts';
import { type Problem, problemAt } from '../problem.ts';

/** Hosts that are listed twice or are covered by another. */
export function coveredSites(items: Items): Problem[] {
  const hosts = items.sites.map(({ value }) => value.host);
  return items.sites.flatMap(({ value, place }, position) => {
    if (hosts.indexOf(value.host) !== position) {
      return [problemAt(place, ['host'], `"${value.host}" is listed twice; list it once.`)];
    }
    const above = hosts.find((host) => value.host.endsWith(`.${host}`));
    if (above === undefined) return [];
    return [problemAt(place, ['host'], `"${value.host}" is covered by ${above}; remove one of the two.`)];
  });
}
