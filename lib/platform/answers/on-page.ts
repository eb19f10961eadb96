// Answers for the panel what the library has on a name as the page in a tab speaks of it.
import type { Evidence } from '../../model/evidence.ts';
import { browser } from '../browser.ts';
import type { Answers } from '../messages/serve.ts';
import { mentionsOf } from '../sites/scripts.ts';
import { locate, readNames } from '../tabs/tab-names.ts';
import type { Dates, OpenLibrary } from './library.ts';

/** As many excerpts as a popover shows. */
const EXCERPTS = 3;

/**
 * The evidence for the first mention on the page that something speaks of; if nothing known at the date does, for the first
 * that later reports speak of; nothing if none do. For that mention it is what the popover would show.
 */
export const onPageAnswer =
  (library: OpenLibrary, dates: Dates): Answers['onPage'] =>
  async ({ tab, entity, asOf }) => {
    const [names, { url: address }] = await Promise.all([readNames(tab), browser.tabs.get(tab)]);
    const frame = locate(names, entity, 0)?.frame;
    if (frame === undefined) return {};
    const [{ evidence }, mentions] = await Promise.all([library(), mentionsOf(tab, frame, entity)]);
    // Without a date everything counts as known.
    const published = asOf ?? dates.today();
    let later: Evidence | undefined;
    for (const mention of mentions) {
      const context = { ...mention, page: { ...mention.page, published } };
      const found = evidence({ entity, others: [], context, limit: EXCERPTS, ...(address && { address }) });
      if (found.answer === 'sentence') return { evidence: found };
      if (found.answer === 'later') later ??= found;
    }
    return later === undefined ? {} : { evidence: later };
  };
