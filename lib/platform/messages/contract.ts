// The contract between the background and everything else: one entry per message, with its question and its answer.
import * as z from 'zod/mini';
import { CardEvidence, Evidence, SearchResult } from '../../model/evidence.ts';
import { EntityRow, Relative, SourceContents, SourceRow } from '../../model/listing.ts';
import { HeardMention } from '../../model/mention.ts';
import { Host, Id, listOf, PartialDate, upTo, wholeUpTo } from '../../model/primitives/forms.ts';
import {
  BATCH,
  BLOCK_LENGTH,
  MOST_EXCERPTS,
  MOST_NAMES,
  MOST_OF_A_NAME,
  MOST_OTHERS,
} from '../../model/primitives/limits.ts';
import {
  Citing,
  Density,
  Dwell,
  Hold,
  Mode,
  MutedPlaces,
  MuteScope,
  Settings,
} from '../../model/settings.ts';
import { shownNameFields } from '../../model/shown-name.ts';
import { TabState } from '../../model/tab.ts';
import { CardVocabulary } from '../../model/vocabulary.ts';
import { PlacedMention, SaidOfPage } from './placed-mention.ts';

const done = z.object({});

/** The answer to `find`: the mentions, and which of them are to be painted. */
const found = z.object({ mentions: z.array(HeardMention), density: Density, openUnmarked: z.boolean() });

/** Blocks of text, at most as many as one batch of a page. */
const blocks = /* @__PURE__ */ listOf(upTo(BLOCK_LENGTH), BATCH.blocks).check(
  z.refine((texts) => texts.reduce((sum, { length }) => sum + length, 0) <= BATCH.characters),
);

/** A page sends blocks of text and gets the mentions in them. */
const find = { ask: z.object({ blocks, page: SaidOfPage }), answer: found };

/** A frame reports the names in it; the background counts them and updates the icon. */
const names = {
  ask: z.object({
    names: listOf(
      z.object({
        entity: Id,
        count: wholeUpTo(MOST_OF_A_NAME),
        prose: z.exactOptional(wholeUpTo(MOST_OF_A_NAME)),
      }),
      MOST_NAMES,
    ),
  }),
  answer: done,
};

/** A frame requests one of our scripts: the page script, if it only has the early listeners, or the popover's. */
const script = { ask: z.object({ which: z.enum(['page', 'popover']) }), answer: done };

/**
 * The best excerpts on an entity, ranked for the context of a mention if there is one, and the labels for what is in
 * them.
 */
const evidence = {
  ask: z.object({
    entity: Id,
    others: listOf(Id, MOST_OTHERS),
    context: z.optional(PlacedMention),
    /** The article's date, if there is no context that has it. */
    published: z.optional(PartialDate),
    /** How many excerpts at most. */
    limit: wholeUpTo(MOST_EXCERPTS),
    /** Whether the names in the excerpts are wanted as well. */
    names: z.optional(z.boolean()),
    /** Whether the page hardly decides between this entity and another. */
    close: z.optional(z.boolean()),
    /** The text of the excerpt that the reader comes from, which need not be shown again. */
    known: z.optional(upTo(BLOCK_LENGTH)),
  }),
  answer: /* @__PURE__ */ z.extend(Evidence, { vocabulary: CardVocabulary }),
};

/** Open the panel at an entity for the asking page. `opened` is false if only a click on the toolbar may open it. */
const revealing = z.object({ opened: z.boolean() });
const reveal = { ask: z.object({ entity: Id }), answer: revealing };

/** The date by which something was to be known, if that matters. */
const asOf = /* @__PURE__ */ z.optional(PartialDate);

/** The best excerpts on an entity for the page in a tab; absent if nothing speaks of what it says. */
const onPage = {
  ask: z.object({ tab: z.number(), entity: Id, asOf }),
  answer: z.object({ evidence: z.optional(Evidence) }),
};

/** Excerpts from the whole corpus for words a reader typed. */
const search = {
  ask: z.object({ query: z.string(), limit: wholeUpTo(MOST_EXCERPTS), asOf }),
  answer: SearchResult,
};

/** The entities with a name that matches what was typed, by name. */
const entities = { ask: z.object({ filter: z.string(), asOf }), answer: z.array(EntityRow) };

/** The sources whose title, publisher or author matches what was typed, the newest first. */
const sources = { ask: z.object({ filter: z.string(), asOf }), answer: z.array(SourceRow) };

/** All of a source. */
const source = { ask: z.object({ source: Id }), answer: SourceContents };

/** The entities that one is related to. */
const related = { ask: z.object({ entity: Id }), answer: z.array(Relative) };

/** Whether a tab is on, why, and the names on it. */
const tab = { ask: z.object({ tab: z.number() }), answer: TabState };

/** Scroll a tab to the nth mention of an entity (counted from 0, wrapping around). */
const go = { ask: z.object({ tab: z.number(), entity: Id, nth: z.number() }), answer: done };

/** Which entity the panel was last asked to show for a tab, if any. */
const pendingEntity = { ask: z.object({ tab: z.number() }), answer: z.object({ entity: z.optional(Id) }) };

/** Switch a host on or off; if a permission is needed, it has been requested already. */
const site = {
  ask: z.object({ host: Host, on: z.boolean() }),
  /** The reader's earlier override for it, if there was one. */
  answer: z.object({ before: z.optional(z.enum(['on', 'off'])) }),
};

/** Remove the reader's override for a host. */
const forget = { ask: z.object({ host: Host }), answer: done };

/** Where Sidelight works unasked. */
const mode = { ask: z.object({ mode: Mode }), answer: done };

/** Whether a host is quiet: its names are found, but never marked. */
const setQuiet = { ask: z.object({ host: Host, quiet: z.boolean() }), answer: done };

/** Mute an entity within a scope, or (`muted: false`) unmute it there. */
const mute = { ask: z.object({ entity: Id, scope: MuteScope, muted: z.boolean() }), answer: done };

/** The entities muted in the settings, by name; one that the corpus no longer has is listed by its id. */
const muted = {
  ask: z.object({}),
  answer: z.array(z.object({ entity: Id, ...shownNameFields, where: MutedPlaces })),
};

/** The settings as stored. */
const settings = { ask: z.object({}), answer: Settings };

/** A text to copy; with the same as HTML, where it can be pasted as formatted text. */
const written = z.object({ text: z.string(), html: z.optional(z.string()) });

/** The citation of a passage, written by the background so that pages do not have to load seven formats. */
const cite = {
  ask: z.object({ passage: Id, citing: Citing, accessed: PartialDate }),
  answer: written,
};

/** The settings that the popover needs; they were checked when they were read. */
const preferred = z.object({ citing: Citing, dwell: z.number(), hold: Hold });
export type Preferences = z.infer<typeof preferred>;
const preferences = { ask: z.object({}), answer: preferred };

/** How citations are copied from now on: the only setting that the popover changes. */
const prefer = { ask: z.object({ citing: Citing }), answer: done };

/** Change how pages are marked and when popovers open; what is left out stays. */
const adjust = {
  ask: z.object({
    density: z.exactOptional(Density),
    openUnmarked: z.exactOptional(z.boolean()),
    dwell: z.exactOptional(Dwell),
    hold: z.exactOptional(Hold),
  }),
  answer: done,
};

/** Replace all settings: an import, a reset, or the undoing of one. */
const restore = { ask: Settings, answer: done };

/**
 * The answers that the page script gets; it checks them with the guards of page-guards.ts, which tests compare with
 * these schemas.
 */
export const pageAnswers = { find: found, names: done, script: done };

/** The answers that the popover gets; it checks them with the guards of popover-guards.ts. */
export const popoverAnswers = {
  evidence: /* @__PURE__ */ z.extend(CardEvidence, { vocabulary: CardVocabulary }),
  reveal: revealing,
  preferences: preferred,
  prefer: done,
  cite: written,
  mute: done,
};

/** All that pages, panel, popup and options may ask of the background. */
export const asks = {
  find,
  names,
  script,
  evidence,
  reveal,
  search,
  entities,
  sources,
  source,
  related,
  onPage,
  cite,
  tab,
  go,
  pendingEntity,
  site,
  forget,
  mode,
  settings,
  preferences,
  prefer,
  adjust,
  setQuiet,
  mute,
  muted,
  restore,
};

/** The name of a question to the background. */
export type AskName = keyof typeof asks;
/** The payload of a question. */
export type Ask<N extends AskName> = z.infer<(typeof asks)[N]['ask']>;
/** The answer to a question. */
export type Answer<N extends AskName> = z.infer<(typeof asks)[N]['answer']>;
