// Lets the reader save a file, without a permission and without a request.
import type { Settings } from '../../lib/model/settings.ts';
import { savedText } from '../../lib/platform/settings/settings-file.ts';
import { isoDay } from '../../lib/text/day.ts';

/** Saves all settings as a file named after the day. */
export function saveFile(settings: Settings): void {
  const today = isoDay(new Date());
  const file = new Blob([savedText(settings, today)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `sidelight-${today}.json`;
  // The blob is a few kilobytes and goes with the page. Revoked now, it could be gone before the browser has read it.
  link.click();
}
