// What can still be read of settings that were spoilt, by hand or by a fault.
import { Settings } from '../model/settings.ts';

/** All that can be read of spoilt settings, field by field: a site that was switched off must not come on. */
export function salvaged(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return Settings.parse({});
  const fields: Record<string, unknown> = { ...stored };
  if (typeof fields.sites === 'object' && fields.sites !== null) {
    const words = Object.entries(fields.sites).filter(
      ([host, word]) => Settings.safeParse({ sites: { [host]: word } }).success,
    );
    fields.sites = Object.fromEntries(words);
  }
  const readable = Object.entries(fields).filter(
    ([name, value]) => Settings.safeParse({ [name]: value }).success,
  );
  return Settings.parse(Object.fromEntries(readable));
}
