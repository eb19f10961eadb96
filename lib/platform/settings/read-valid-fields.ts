// Reads what is still valid in settings that were damaged, by hand or by a fault.
import { Host } from '../../model/primitives/forms.ts';
import { PLAIN_CITING } from '../../model/primitives/lists.ts';
import { MOST_OWN, MutedPlaces, Settings } from '../../model/settings.ts';

/** All that is valid in damaged settings, entry by entry, so that a site that was switched off does not come on. */
export function readValidFields(stored: unknown): Settings {
  const fields = groupOf(stored);
  const entries: Record<string, unknown> = {
    ...fields,
    sites: readable('sites', Object.entries(groupOf(fields.sites)).sort(offFirst)),
    muted: readable(
      'muted',
      Object.entries(groupOf(fields.muted)).map(([entity, where]) => [entity, placesOf(where)]),
    ),
    quiet: hostsOf(fields.quiet),
    citing: citingOf(groupOf(fields.citing)),
  };
  const good = Object.entries(entries).filter(([name, value]) => isGood(name, value));
  return Settings.parse(Object.fromEntries(good));
}

/** Whether a field of the settings could have this value. */
const isGood = (name: string, value: unknown): boolean => Settings.safeParse({ [name]: value }).success;

const groupOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

/** The valid entries of a field, up to its limit. */
function readable(field: 'sites' | 'muted', entries: [string, unknown][]): Record<string, unknown> {
  const good = entries.filter(([key, value]) => isGood(field, { [key]: value }));
  return Object.fromEntries(good.slice(0, MOST_OWN));
}

/** If there are too many, losing a site that is on is better than losing one that is off. */
const offFirst = ([, a]: [string, unknown], [, b]: [string, unknown]): number =>
  Number(b === 'off') - Number(a === 'off');

function hostsOf(value: unknown): string[] {
  const items: unknown[] = Array.isArray(value) ? value : [];
  return items.flatMap((item) => Host.safeParse(item).data ?? []).slice(0, MOST_OWN);
}

/** How citations are copied; invalid parts get the defaults. */
function citingOf(parts: Record<string, unknown>): unknown {
  const good = Object.entries(parts).filter(([name, value]) =>
    isGood('citing', { ...PLAIN_CITING, [name]: value }),
  );
  return { ...PLAIN_CITING, ...Object.fromEntries(good) };
}

/** The places where a name is muted; undefined if none of them is valid. */
function placesOf(value: unknown): unknown {
  if (MutedPlaces.safeParse(value).success) return value;
  const hosts = hostsOf(value);
  return hosts.length === 0 ? undefined : hosts;
}
