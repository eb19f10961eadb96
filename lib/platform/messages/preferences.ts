// Keeps the popover's copy of the reader's preferences: loaded at its start and whenever the reader comes back to the
// page.
import { DWELL, PLAIN_CITING } from '../../model/primitives/lists.ts';
import type { Preferences } from './contract.ts';
import { ask } from './from-popover.ts';

/** Preferences that are kept up to date. */
export interface PreferenceStore {
  now(): Preferences;
  /** Resolves when they have loaded or failed to. */
  readonly first: Promise<void>;
  /** Calls back now and after each update; returns a function that stops that. */
  hear(listener: (preferences: Preferences) => void): () => void;
}

/** Starts with the defaults until the background has answered; ends with the signal. */
export function keepPreferences(signal: AbortSignal): PreferenceStore {
  let preferences: Preferences = { citing: PLAIN_CITING, dwell: DWELL.usual, hold: 'off' };
  const listeners = new Set<(preferences: Preferences) => void>();
  const refresh = async (): Promise<void> => {
    try {
      preferences = await ask('preferences', {});
    } catch {
      // The present preferences remain; they are loaded again at the next occasion.
      return;
    }
    for (const listener of listeners) listener(preferences);
  };
  const first = refresh();
  // Settings are changed in another tab, in the popup or in the panel, and the reader comes back from each of them.
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
