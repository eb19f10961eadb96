// Opens a compiled pack: background, command line and tests query the corpus through this interface only.

import { choiceOf } from '../evidence/choice.ts';
import type { MentionContext } from '../evidence/context/mention-context.ts';
import { type EvidenceRequest, evidenceFor } from '../evidence/evidence.ts';
import { trimContext, trimTitle } from '../evidence/trim-context.ts';
import { loadGazetteer } from '../gazetteer/load.ts';
import { type Decision, explainMentions, findMentions } from '../linking/link.ts';
import type { Entity } from '../model/corpus.ts';
import type { Candidate, CitableExcerpt, Evidence, SearchResult } from '../model/evidence.ts';
import type { PackManifest } from '../model/manifest.ts';
import type { Mention, PageContext } from '../model/mention.ts';
import { type Coverage, Pack } from '../model/pack.ts';
import type { ShownName } from '../model/shown-name.ts';
import { createPackStore, entityOf, type PackStore, passageOf, sourceOf } from '../pack/store.ts';
import { type Listing, listingOf } from './listing.ts';
import { nameList } from './name-prefixes.ts';
import { searchLibrary } from './search.ts';

/** The questions that an opened pack answers. */
export interface Library {
  /** What the pack is, and the kinds and viewpoints in it. */
  manifest: PackManifest;
  /** The names in blocks of a page's text; `sessionMentions` are names that the page has used before, as it wrote them. */
  find: (blocks: readonly string[], page: PageContext, sessionMentions?: readonly string[]) => Mention[];
  /** Every match in them, accepted or rejected, with the reasons. */
  explain: (blocks: readonly string[], page: PageContext) => Decision[];
  /** The best excerpts on an entity; throws UnknownEntityError. */
  evidence: (request: EvidenceRequest) => Evidence;
  /** A passage by its id, without highlights and ready to be cited; throws UnknownPassageError. */
  excerpt: (passage: string) => CitableExcerpt;
  /** What supports each of the two likeliest entities of an ambiguous name; `sessionMentions` as above. */
  choice: (context: MentionContext, sessionMentions: readonly string[]) => Candidate[] | undefined;
  /** Entities and passages for words that a reader typed; as of a date, only passages known by then. */
  search: (query: string, limit: number, asOf?: string) => SearchResult;
  /** Lists of all entities and sources, and all of one source. */
  listing: Listing;
  /** Whether there is an entity with this id. */
  knows: (id: string) => boolean;
  /** An entity by its id; throws UnknownEntityError. */
  entity: (id: string) => Entity;
  /** The name that an entity is shown by; throws UnknownEntityError. */
  shownName: (id: string) => ShownName;
  /** The coverage of an entity; empty for an unknown one. */
  coverage: (id: string) => Coverage;
  /** All entities, in the order of the pack. */
  entities: () => Entity[];
}

/** Thrown if a file is not a pack, or one that this version cannot read. */
export class PackError extends Error {
  override name = 'PackError';
}

/**
 * Opens a pack and its gazetteer for readers of a language, or else of the pack's own; throws PackError, with one sentence on
 * what is wrong, if they are not valid.
 */
export function openLibrary(pack: unknown, gazetteer: ArrayBuffer, language?: string): Library {
  const store = opened(checked(pack), gazetteer, language);
  const names = nameList(store.entities.values());
  return {
    manifest: store.manifest,
    // Earlier names are prepended as blocks of their own: they serve as antecedents and are not reported again.
    find: (blocks, page, sessionMentions = []) =>
      findMentions(store.gazetteer, [...sessionMentions, ...blocks], trimTitle(page)).flatMap((mention) =>
        mention.block < sessionMentions.length
          ? []
          : [{ ...mention, block: mention.block - sessionMentions.length }],
      ),
    explain: (blocks, page) => explainMentions(store.gazetteer, blocks, trimTitle(page)),
    evidence: (request) =>
      evidenceFor(store, { ...request, context: request.context && trimContext(request.context) }),
    excerpt: (id) => {
      const passage = passageOf(store, id);
      const source = sourceOf(store, passage);
      return { passage, source, highlights: [], citedAs: store.citedAs(source) };
    },
    choice: (context, sessionMentions) => choiceOf(store, trimContext(context), sessionMentions),
    search: (query, limit, asOf) => searchLibrary(store, names, query, limit, asOf),
    listing: listingOf(store),
    knows: (id) => store.entities.has(id),
    entity: (id) => entityOf(store, id),
    shownName: (id) => store.shown(entityOf(store, id)),
    coverage: store.coverage,
    entities: () => [...store.entities.values()],
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

function opened(pack: Pack, gazetteer: ArrayBuffer, language: string | undefined): PackStore {
  try {
    return createPackStore(pack, loadGazetteer(gazetteer), language);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new PackError(`The pack "${pack.manifest.title}" cannot be opened: ${reason}`, { cause });
  }
}
