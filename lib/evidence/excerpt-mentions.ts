// The names in a passage's own text, so that each can lead on to what the library has on it.
import { findMentions } from '../linking/link.ts';
import type { Passage } from '../model/corpus.ts';
import type { Mention } from '../model/mention.ts';
import type { Holdings } from '../pack/store.ts';

/**
 * The mentions in a passage's text, each entity at its first place and `except` nowhere. Where a name has several
 * bearers, the passage's own list of entities decides.
 */
export function namesWithin(holdings: Holdings, { text, entities }: Passage, except: string): Mention[] {
  const seen = new Set([except]);
  return findMentions(holdings.gazetteer, [text], { title: '' }).flatMap((mention) => {
    const bearers = [mention.entity, ...mention.others];
    const entity = bearers.find((id) => entities.includes(id)) ?? mention.entity;
    if (seen.has(entity)) return [];
    seen.add(entity);
    return [{ ...mention, entity, others: bearers.filter((id) => id !== entity) }];
  });
}
