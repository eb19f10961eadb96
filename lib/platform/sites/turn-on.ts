// Switches a site or the mode on when the browser has to ask the reader for a permission first.
import { type Mode, Settings } from '../../model/settings.ts';
import { ask, requestEverywhere, requestFor, requestHost } from '../messages/from-own-page.ts';
import { say } from '../translator.ts';

/**
 * Switches a site. Call it during the click itself. The change is stored before the reader answers the browser's
 * prompt, because the prompt may close the popup; a refusal undoes it.
 */
export async function switchSite(host: string, on: boolean): Promise<void> {
  const granted = on ? requestHost(host) : Promise.resolve(true);
  const { before } = await ask('site', { host, on });
  if (await granted) return;
  if (before === undefined) await ask('forget', { host });
  else await ask('site', { host, on: before === 'on' });
}

/** Changes the mode, from `before`. Call it during the click itself; a refusal undoes it. */
export async function switchMode(mode: Mode, before: Mode): Promise<void> {
  const granted = mode === 'everywhere' ? requestEverywhere() : Promise.resolve(true);
  await ask('mode', { mode });
  if (!(await granted)) await ask('mode', { mode: before });
}

/**
 * Replaces all settings. Call it during the click itself.
 * @throws Error with one plain sentence if they exceed the limits or the reader refuses the permissions that they need;
 * then nothing has changed.
 */
export async function replaceSettings(settings: Settings): Promise<void> {
  if (!Settings.safeParse(settings).success) throw new Error(say('settingsTooMany'));
  if (!(await requestFor(settings))) throw new Error(say('permissionRefused'));
  await ask('restore', settings);
}
