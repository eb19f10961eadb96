// Opens a compiled pack: the one way for background, command line and tests to ask the corpus anything.

import { choiceOf } from '../evidence/choice.ts';
import type { MentionContext } from '../evidence/context-query.ts';
import { type EvidenceQuestion, evidenceFor } from '../evidence/evidence.ts';
import { briefly, nearby } from '../evidence/nearby.ts';
import { loadGazetteer } from '../gazetteer/load.ts';
import { type Decision, explainMentions, findMentions } from '../linking/link.ts';
import type { Entity } from '../model/corpus.ts';
import type { Candidate, Evidence, Excerpt, SearchResult } from '../model/evidence.ts';
import type { Mention, PageContext } from '../model/mention.ts';
import { type Coverage, Pack } from '../model/pack.ts';
import { entityOf, type Holdings, holdingsOf, passageOf, sourceOf } from '../pack/store.ts';
import { type Listing, listingOf } from './listing.ts';
import { nameList } from './name-prefixes.ts';
import { searchFor } from './search.ts';

/** What can be asked of an opened pack. */
export interface Library {
  /** The names in some blocks of a page's text; `said` are names that the page has given before, as it printed them. */
  find: (blocks: readonly string[], page: PageContext, said?: readonly string[]) => Mention[];
  /** Every name matched in them, taken or refused, with the reasons. */
  explain: (blocks: readonly string[], page: PageContext) => Decision[];
  /** The best excerpts on an entity; throws UnknownEntityError. */
  evidence: (question: EvidenceQuestion) => Evidence;
  /** A passage by its id, with nothing marked in it; throws UnknownPassageError. */
  excerpt: (passage: string) => Excerpt;
  /** What speaks for each of two bearers between whom a page hardly decides; `said` as above. */
  choice: (context: MentionContext, said: readonly string[]) => Candidate[] | undefined;
  /** Entities and passages for words that a reader typed. */
  search: (query: string, limit: number) => SearchResult;
  /** Lists of all entities and sources, and all of one source. */
  listing: Listing;
  /** Whether there is an entity with this id. */
  knows: (id: string) => boolean;
  /** An entity by its id; throws UnknownEntityError. */
  entity: (id: string) => Entity;
  /** How much is known of an entity; nothing, for an unknown one. */
  coverage: (id: string) => Coverage;
  /** All entities, in the order of the pack. */
  entities: () => Entity[];
}

/** Thrown when a pack is not one, or one that this version cannot read. */
export class PackError extends Error {
  override name = 'PackError';
}

/** Opens a pack and its gazetteer; throws PackError, with one sentence on what is wrong, if they are no such thing. */
export function openLibrary(pack: unknown, gazetteer: ArrayBuffer): Library {
  const holdings = opened(checked(pack), gazetteer);
  const names = nameList(holdings.entities.values());
  return {
    // Names given before stand in front as blocks of their own: they introduce, and are not reported again.
    find: (blocks, page, said = []) =>
      findMentions(holdings.gazetteer, [...said, ...blocks], briefly(page)).flatMap((mention) =>
        mention.block < said.length ? [] : [{ ...mention, block: mention.block - said.length }],
      ),
    explain: (blocks, page) => explainMentions(holdings.gazetteer, blocks, briefly(page)),
    evidence: (question) =>
      evidenceFor(holdings, { ...question, context: question.context && nearby(question.context) }),
    excerpt: (id) => {
      const passage = passageOf(holdings, id);
      return { passage, source: sourceOf(holdings, passage), matched: [] };
    },
    choice: (context, said) => choiceOf(holdings, nearby(context), said),
    search: (query, limit) => searchFor(holdings, names, query, limit),
    listing: listingOf(holdings),
    knows: (id) => holdings.entities.has(id),
    entity: (id) => entityOf(holdings, id),
    coverage: holdings.coverage,
    entities: () => [...holdings.entities.values()],
  };
}

function checked(pack: unknown): Pack {
  const result = Pack.safeParse(pack);
  if (!result.success) {
    const field = result.error.issues[0]?.path.join('.') ?? '';
    throw new PackError(
      `This is no pack that Sidelight can read: ${field === '' ? 'it' : field} has the wrong form.`,
    );
  }
  const sources = new Set(result.data.sources.map(({ id }) => id));
  const orphan = result.data.passages.find((passage) => !sources.has(passage.source));
  if (orphan !== undefined) {
    throw new PackError(
      `The pack is incomplete: passage ${orphan.id} names the source ${orphan.source}, which it lacks.`,
    );
  }
  return result.data;
}

function opened(pack: Pack, gazetteer: ArrayBuffer): Holdings {
  try {
    return holdingsOf(pack, loadGazetteer(gazetteer));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new PackError(`The pack "${pack.name}" cannot be opened: ${reason}`, { cause });
  }
}
