// Decides which mentions a page is told about, and what is remembered of them.

import type { Answers } from '../messages/serve.ts';
import { readSettings } from '../settings/settings.ts';
import { mutedOn } from '../sites/muting.ts';
import { densityOn } from '../sites/site-status.ts';
import { readMutedHere } from '../tabs/muted-here.ts';
import { keepPublished } from '../tabs/published.ts';
import { keepSessionMentions, readSessionMentions } from '../tabs/session-mentions.ts';
import type { Dates, OpenLibrary } from './library.ts';

/** From this confidence on, a name introduces its short forms in later text: it is unambiguous by itself. */
const UNAMBIGUOUS = 0.9;

/** Finds the mentions in a page's blocks. */
export const findAnswer =
  (library: OpenLibrary, dates: Dates): Answers['find'] =>
  async ({ blocks, page }, { tab, frame, address, host }) => {
    const [{ find }, settings, sessionMentions, mutedHere] = await Promise.all([
      library(),
      readSettings(),
      readSessionMentions(tab, frame, address),
      readMutedHere(tab, address),
    ]);
    const mentions = find(blocks, page, sessionMentions);
    const unambiguous = mentions.filter(({ confidence }) => confidence >= UNAMBIGUOUS);
    const names = unambiguous.map(({ block, start, end }) => (blocks[block] ?? '').slice(start, end));
    await keepSessionMentions(tab, frame, address, [...new Set([...sessionMentions, ...names])]);
    // An embedded frame's date is not the article's.
    const published = page.published ?? dates.inAddress(address);
    if (frame === 0 && published) await keepPublished(tab, address, published);
    // A muted name still helps to link others, but the page is never told about it.
    const muted = new Set([...mutedHere, ...mutedOn(host, settings)]);
    const heard = mentions.filter(({ entity }) => !muted.has(entity));
    return { mentions: heard, density: densityOn(host, settings), openUnmarked: settings.openUnmarked };
  };
