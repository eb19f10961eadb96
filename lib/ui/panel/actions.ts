// What the panel's views can ask for and do; implemented by the panel's owner.
import type { Evidence, SearchResult } from '../../model/evidence.ts';
import type { EntityRow, Relative, SourceContents, SourceRow } from '../../model/listing.ts';
import type { Outlines } from '../../model/outlines.ts';
import type { OnCopy } from '../citing.ts';

/** Questions to the library, and what a reader can do with the answers. */
export interface PanelActions {
  /** `asOf` is here and below the date by which something was to be known, if that matters. */
  evidenceOf: (entity: string, asOf?: string) => Promise<Evidence>;
  /** What speaks of the name as the page in front does; undefined if nothing does. */
  onPage: (entity: string, asOf?: string) => Promise<Evidence | undefined>;
  related: (entity: string) => Promise<Relative[]>;
  /** The outlines of maps. */
  outlines: () => Promise<Outlines>;
  /** The best passages for a query, or all of them. */
  search: (query: string, asOf?: string, all?: boolean) => Promise<SearchResult>;
  entities: (filter: string, asOf?: string) => Promise<EntityRow[]>;
  sources: (filter: string, asOf?: string) => Promise<SourceRow[]>;
  /** All of a source. */
  contents: (source: string) => Promise<SourceContents>;
  onCopy: OnCopy;
  /** Copies a name; resolves when it is on the clipboard. */
  onCopyText: (text: string) => Promise<void>;
  /** Scrolls the page to the nth mention, from 0. */
  onGo: (entity: string, nth: number) => void;
  onTurnOn: (host: string) => void;
}
