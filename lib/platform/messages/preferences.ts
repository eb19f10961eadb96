// The reader's preferences as the popover keeps them: asked for at its start and whenever the reader comes back to the page.
import { DWELL, PLAIN_CITING } from '../../model/primitives/lists.ts';
import type { Preferences } from './contract.ts';
import { ask } from './from-popover.ts';

/** Preferences that are kept up to date. */
export interface PreferenceStore {
  now(): Preferences;
  /** Resolves when they have come, or could not be had. */
  readonly first: Promise<void>;
  /** Calls back now and whenever they have come anew; the function returned stops that. */
  hear(listener: (preferences: Preferences) => void): () => void;
}

/** Starts with the usual ones, until the background has answered; the signal ends it. */
export function keepPreferences(signal: AbortSignal): PreferenceStore {
  let preferences: Preferences = { citing: PLAIN_CITING, dwell: DWELL.usual, hold: 'off' };
  const listeners = new Set<(preferences: Preferences) => void>();
  const refresh = async (): Promise<void> => {
    try {
      preferences = await ask('preferences', {});
    } catch {
      // What holds goes on holding; the next change asks again.
      return;
    }
    for (const listener of listeners) listener(preferences);
  };
  const first = refresh();
  // A setting is changed in another tab, in the popup or in the panel, and from all of them the reader comes back.
  for (const type of ['focus', 'pageshow']) window.addEventListener(type, () => void refresh(), { signal });
  document.addEventListener('visibilitychange', () => document.hidden || void refresh(), { signal });
  return {
    first,
    now: () => preferences,
    hear(listener) {
      listeners.add(listener);
      listener(preferences);
      return () => listeners.delete(listener);
    },
  };
}
