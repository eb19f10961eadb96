// What the reader can set, and how it is stored.
import * as z from 'zod/mini';
import { between, Host, Id, listOf } from './primitives/forms.ts';
import { CITATION_FORMATS, DENSITIES, DWELL, HOLDS, PLAIN_CITING } from './primitives/lists.ts';

/** Where Sidelight works by default: on the listed news sites, only where the reader said so, or everywhere. */
export const Mode = z.enum(['listed', 'mine', 'everywhere']);
export type Mode = z.infer<typeof Mode>;

/** Which mentions are painted: none, the first on the page, the first in each section, or all. */
export const Density = z.enum(DENSITIES);
export type Density = z.infer<typeof Density>;

/** The format in which a citation is copied. */
export const CitationFormat = z.enum(CITATION_FORMATS);
export type CitationFormat = z.infer<typeof CitationFormat>;

/** How the reader copies: in which format, and whether the excerpt's text is copied with its citation. */
export const Citing = z.object({ format: CitationFormat, excerpt: z.boolean() });
export type Citing = z.infer<typeof Citing>;

/** The dwell that the reader has set, in ms. */
export const Dwell = between(DWELL.least, DWELL.most);

/** The key that has to be held for a popover to open, if the reader wants one; it then opens at once. */
export const Hold = z.enum(HOLDS);
export type Hold = z.infer<typeof Hold>;

/**
 * The most site overrides, and the most muted names: far more than anybody sets by hand, and few enough for a browser
 * to register in well under a second.
 */
export const MOST_OWN = 2_000;

/** A record with at most so many entries; the issue's `params` say how many, as they do for a list. */
const upToOwn = /* @__NO_SIDE_EFFECTS__ */ <K extends z.core.$ZodRecordKey, V extends z.ZodMiniType>(
  key: K,
  value: V,
) =>
  z
    .record(key, value)
    .check(z.refine((entries) => Object.keys(entries).length <= MOST_OWN, { params: { maximum: MOST_OWN } }));

/** Where an entity is muted: everywhere, or on these hosts and their subdomains. */
export const MutedPlaces = z.union([z.literal('everywhere'), listOf(Host, MOST_OWN)]);
export type MutedPlaces = z.infer<typeof MutedPlaces>;

/** The scope of a mute: this page for this visit, its site, or all pages. */
export const MuteScope = z.enum(['page', 'site', 'everywhere']);
export type MuteScope = z.infer<typeof MuteScope>;

/** The reader's settings, as stored. */
export const Settings = z.object({
  mode: z._default(Mode, 'listed'),
  /** The reader's override for a host; it includes its subdomains, unless one of them has an override of its own. */
  sites: z._default(upToOwn(Host, z.enum(['on', 'off'])), {}),
  density: z._default(Density, 'section'),
  /** Whether mentions that are not painted open under the pointer all the same; not where none are painted. */
  openUnmarked: z._default(z.boolean(), true),
  /** Hosts on which names are found but never marked; it holds for their subdomains. */
  quiet: z._default(listOf(Host, MOST_OWN), []),
  dwell: z._default(Dwell, DWELL.usual),
  hold: z._default(Hold, 'off'),
  /** How citations were copied last. */
  citing: z._default(Citing, PLAIN_CITING),
  /** The muted entities. */
  muted: z._default(upToOwn(Id, MutedPlaces), {}),
});
export type Settings = z.infer<typeof Settings>;
