// What is remembered of a tab goes when what it was about has gone: the tab, its page, or a frame of it.

import { hasScript, runCommand } from '../sites/scripts.ts';
import { showIcon } from './icon.ts';
import { announce, tabChanged } from './notices.ts';
import { dropOtherPages } from './session-mentions.ts';
import { dropFrames, dropNames, readNames } from './tab-names.ts';

/** A tab loads another page, or shows the same one under another address; it is undefined where we may not know it. */
export async function tabNavigated(tab: number, address: string | undefined): Promise<void> {
  await dropOtherPages(tab, address);
  if (!Object.keys(await readNames(tab)).length) return;
  await dropNames(tab);
  // A script that is still there reports its names once more.
  if (await runCommand(tab, { command: 'report' })) return;
  await showIcon(tab, false, 0);
  announce({ notice: 'changed', tab });
}

/** Stops counting the names of frames that the page has removed; no browser tells of that without one more permission. */
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
