// What the panel's views can ask for and do; the owner of the panel knows how.
import type { Evidence, SearchResult } from '../../model/evidence.ts';
import type { EntityRow, Relative, SourceContents, SourceRow } from '../../model/listing.ts';
import type { Outlines } from '../../model/outlines.ts';
import type { OnCopy } from '../citing.ts';

/** Questions to the library, and what a reader can do with the answers. */
export interface PanelActions {
  /** `asOf` is here and below the date by which something was to be known, if that matters. */
  evidenceOf: (entity: string, asOf?: string) => Promise<Evidence>;
  related: (entity: string) => Promise<Relative[]>;
  /** What maps are drawn on. */
  outlines: () => Promise<Outlines>;
  /** The best passages for a query, or all of them. */
  search: (query: string, asOf?: string, all?: boolean) => Promise<SearchResult>;
  entities: (filter: string, asOf?: string) => Promise<EntityRow[]>;
  sources: (filter: string, asOf?: string) => Promise<SourceRow[]>;
  /** All of a source. */
  contents: (source: string) => Promise<SourceContents>;
  onCopy: OnCopy;
  /** Puts a name on the clipboard; resolves when it is there. */
  onCopyText: (text: string) => Promise<void>;
  /** Scroll the page to the nth mention, from 0. */
  onGo: (entity: string, nth: number) => void;
  onTurnOn: (host: string) => void;
}
