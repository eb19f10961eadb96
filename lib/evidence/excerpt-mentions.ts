// Finds the names in a passage's own text, so that each can lead on to its own card.
import { findMentions } from '../linking/link.ts';
import type { Passage } from '../model/corpus.ts';
import type { Mention } from '../model/mention.ts';
import type { PackStore } from '../pack/store.ts';

/**
 * The mentions in a passage's text: each entity only once, at its first mention, and `except` not at all. If several
 * entities share a name, the passage's own list of entities decides.
 */
export function mentionsInExcerpt(store: PackStore, { text, entities }: Passage, except: string): Mention[] {
  const seen = new Set([except]);
  return findMentions(store.gazetteer, [text], { title: '' }).flatMap((mention) => {
    const candidates = [mention.entity, ...mention.others];
    const entity = candidates.find((id) => entities.includes(id)) ?? mention.entity;
    if (seen.has(entity)) return [];
    seen.add(entity);
    return [{ ...mention, entity, others: candidates.filter((id) => id !== entity) }];
  });
}
