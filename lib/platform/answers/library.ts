// What the background's answers need from outside the platform: the library, dates and citations.
import type { Entity } from '../../model/corpus.ts';
import type { Candidate, Evidence } from '../../model/evidence.ts';
import type { PackManifest } from '../../model/manifest.ts';
import type { Mention, PageContext } from '../../model/mention.ts';
import type { ShownName } from '../../model/shown-name.ts';
import type { Answer, Ask } from '../messages/contract.ts';

/** The parts of the opened library that answer pages, panel and popup. */
export interface AnswerLibrary {
  manifest: PackManifest;
  /** The mentions in a page's blocks; `sessionMentions` are names found on it before, as printed. */
  find: (blocks: readonly string[], page: PageContext, sessionMentions: readonly string[]) => Mention[];
  /** The best excerpts on an entity; the page's address, where a page asks, tells whether it is a source itself. */
  evidence: (question: Ask<'evidence'> & { address?: string }) => Evidence;
  /** What supports each of two candidates between which a page does not clearly decide. */
  choice: (
    context: NonNullable<Ask<'evidence'>['context']>,
    sessionMentions: readonly string[],
  ) => Candidate[] | undefined;
  knows: (id: string) => boolean;
  /** An entity by its id; throws if there is none. */
  entity: (id: string) => Entity;
  entities: () => Entity[];
  /** The name that an entity is shown by, in the reader's language if it has one; throws if there is no such entity. */
  shownName: (id: string) => ShownName;
  /** How much the library has on an entity. */
  coverage: (id: string) => { passages: number };
  search: (query: string, limit: number, asOf?: string) => Answer<'search'>;
  listing: {
    entities: (filter: string, asOf?: string) => Answer<'entities'>;
    sources: (filter: string, asOf?: string) => Answer<'sources'>;
    source: (id: string) => Answer<'source'>;
    related: (id: string) => Answer<'related'>;
  };
}

/** The library, opened when it is first needed. */
export type OpenLibrary = () => Promise<AnswerLibrary>;

/** How dates are determined. */
export interface Dates {
  /** The date of publication in an address, unless it is in the future. */
  inAddress: (address: string) => string | undefined;
  /** The current day in the reader's time zone, as an ISO date. */
  today: () => string;
}
