// Switching a site or the mode where the browser wants the reader's permission first.
import { type Mode, Settings } from '../../model/settings.ts';
import { ask, requestEverywhere, requestFor, requestHost } from '../messages/from-own-page.ts';
import { say } from '../translator.ts';

/**
 * Switches a site. Call it in the click itself. The wish is stored before the reader answers the browser's question,
 * because that question may close the popup; a refusal takes it back.
 */
export async function switchSite(host: string, on: boolean): Promise<void> {
  const granted = on ? requestHost(host) : Promise.resolve(true);
  const { before } = await ask('site', { host, on });
  if (await granted) return;
  if (before === undefined) await ask('forget', { host });
  else await ask('site', { host, on: before === 'on' });
}

/** Changes the mode, from `before`. Call it in the click itself; a refusal goes back. */
export async function switchMode(mode: Mode, before: Mode): Promise<void> {
  const granted = mode === 'everywhere' ? requestEverywhere() : Promise.resolve(true);
  await ask('mode', { mode });
  if (!(await granted)) await ask('mode', { mode: before });
}

/**
 * Puts settings in the place of all there are. Call it in the click itself.
 * @throws Error with one plain sentence if there is too much in them or the reader refuses what they need; nothing is
 * changed then.
 */
export async function replaceSettings(settings: Settings): Promise<void> {
  if (!Settings.safeParse(settings).success) throw new Error(say('settingsTooMany'));
  if (!(await requestFor(settings))) throw new Error(say('permissionRefused'));
  await ask('restore', settings);
}
