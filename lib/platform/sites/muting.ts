// Decides where which entities are not marked: pure functions of settings and hosts.
import type { Site } from '../../model/corpus.ts';
import { entryOf } from '../../model/primitives/entry.ts';
import type { Settings } from '../../model/settings.ts';
import { hostAndParents, settingHost } from './site-status.ts';

/** The entities that the reader does not want marked on a host, in no particular order. */
export function mutedOn(host: string | undefined, { muted }: Settings): string[] {
  const above = new Set(host === undefined ? [] : hostAndParents(host));
  return Object.entries(muted)
    .filter(([, where]) => where === 'everywhere' || where.some((other) => above.has(other)))
    .map(([entity]) => entity);
}

/**
 * The settings after an entity was muted or unmuted: on a host's site, or everywhere without a host. To unmute
 * everywhere includes every site.
 */
export function withMuted(
  entity: string,
  muted: boolean,
  host: string | undefined,
  settings: Settings,
  listed: ReadonlyMap<string, Site>,
): Settings {
  const { [entity]: _before, ...others } = settings.muted;
  const before = entryOf(settings.muted, entity);
  if (host === undefined)
    return { ...settings, muted: muted ? { ...others, [entity]: 'everywhere' } : others };
  // A name that is muted everywhere is muted on this site as well, and can only be unmuted everywhere.
  if (before === 'everywhere') return muted ? settings : { ...settings, muted: others };
  const subject = settingHost(host, listed);
  const above = new Set([...hostAndParents(host), subject]);
  const kept = (before ?? []).filter((other) => !above.has(other));
  const places = muted ? [...kept, subject] : kept;
  return { ...settings, muted: places.length === 0 ? others : { ...others, [entity]: places } };
}
