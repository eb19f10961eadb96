// Forgets what is remembered of a tab, a page or a frame once it is gone.

import { hasScript, runCommand } from '../sites/scripts.ts';
import { showIcon } from './icon.ts';
import { announce, tabChanged } from './notices.ts';
import { dropOtherPages } from './session-mentions.ts';
import { dropFrames, dropNames, readNames } from './tab-names.ts';

/**
 * A tab loads another page, or shows the same one under another address; the address is undefined if we may not know
 * it.
 */
export async function tabNavigated(tab: number, address: string | undefined): Promise<void> {
  await dropOtherPages(tab, address);
  if (!Object.keys(await readNames(tab)).length) return;
  await dropNames(tab);
  // A script that is still there reports its names again.
  if (await runCommand(tab, { command: 'report' })) return;
  await showIcon(tab, false, 0);
  announce({ notice: 'changed', tab });
}

/** Stops counting the names of removed frames: without another permission, browsers do not report their removal. */
export async function dropGoneFrames(tab: number): Promise<void> {
  const inner = Object.keys(await readNames(tab))
    .map(Number)
    .filter((frame) => frame !== 0);
  const there = await Promise.all(inner.map((frame) => hasScript(tab, frame)));
  const gone = inner.filter((_, at) => !there[at]);
  if (gone.length === 0) return;
  await dropFrames(tab, gone);
  await tabChanged(tab, true);
}
