// Builds the query that an entity's passages are ranked by: the content around a mention, weighted by how near it stands.
import { explainMentions } from '../../linking/link.ts';
import type { Entity } from '../../model/corpus.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/primitives/forms.ts';
import type { PackStore } from '../../pack/store.ts';
import { datelineLength } from '../../text/dates/dateline.ts';
import { datesIn, type FoundDate } from '../../text/dates/dates-in.ts';
import { REPORTING_TERMS } from '../../text/languages/reporting-verbs.ts';
import { latinRules } from '../../text/languages/written-in.ts';
import { sentenceAround } from '../../text/sentences.ts';
import { searchTerms } from '../../text/terms.ts';
import { type ContentItem, contentOf } from './content.ts';
import type { MentionContext } from './mention-context.ts';
import { isNameRow } from './name-row.ts';

/** A content item of the context with the weight of its place. */
export interface QueryItem extends ContentItem {
  /** Of its place, 0…1: 1 in the mention's own sentence. */
  weight: number;
  inSentence: boolean;
  /** The part of the context that the span is in. */
  part: number;
}

/** What the context of a mention says. */
export interface ContextQuery {
  /** Each key once, where it weighs most. */
  items: QueryItem[];
  /** The days and months that its sentence names. */
  dates: FoundDate[];
  /** The years that it names. */
  years: number[];
  /** The article's date. */
  published?: string | undefined;
}

/** How much the content of each place counts. The headline gives the topic of the page, seldom that of the sentence. */
const PLACES = { sentence: 1, neighbour: 0.5, block: 0.25, title: 0.3, heading: 0.3 } as const;

/** Makes a query of a context. The entity's own names and a dateline are left out; a bare row of names asks nothing. */
export function contextQuery(store: PackStore, entity: Entity, context: MentionContext): ContextQuery {
  const { block, page, heading = '' } = context;
  const sentence = sentenceAround(block, context.start, context.end);
  const near = withNeighbours(block, sentence);
  const dateline: Span = { start: 0, end: datelineLength(block) };
  const texts = [block, page.title, heading];
  const matches = explainMentions(store.gazetteer, texts, page);
  const inSentence = matches.filter((match) => match.block === 0 && within(match, sentence));
  const rules = latinRules(page.language, [block]);
  if (
    isNameRow(block.slice(sentence.start, sentence.end), spansOf([context, ...inSentence], sentence), rules)
  )
    return { items: [], dates: [], years: [], published: page.published };
  const ownTerms = new Set(searchTerms(entity.name).map(({ term }) => term));
  const placeOf = (item: Span, part: number): keyof typeof PLACES => {
    if (part > 0) return part === 1 ? 'title' : 'heading';
    return within(item, sentence) ? 'sentence' : within(item, near) ? 'neighbour' : 'block';
  };
  const items = texts.flatMap((text, part) => {
    // The linker may take the mention asked about for another entity; its characters are no context even then.
    const own: Mention[] =
      part === 0 ? [{ ...context, block: 0, entity: entity.id, confidence: 1, others: [] }] : [];
    const others = matches.filter((match) => match.block === part && !own.some((one) => overlap(one, match)));
    const inOrder = (list: Mention[]): Mention[] => list.sort((a, b) => a.start - b.start);
    // A name that was refused is part of another one: neither is what the sentence says.
    const taken = others.filter((match) => match.isMention);
    return contentOf(store, text, inOrder([...taken, ...own]), inOrder([...others, ...own]))
      .filter((item) => item.key !== `@${entity.id}` && !ownTerms.has(item.key))
      .filter((item) => part > 0 || !overlap(item, dateline))
      .map((item): QueryItem => {
        const place = placeOf(item, part);
        // How much a name tells depends on the passage: whether it is about the entity or only names it.
        const isSaid =
          item.kind === 'name' && store.outlets.has(item.key.slice(1)) && isAttribution(text, item);
        const worth = item.kind === 'name' ? (isSaid ? 0 : 1) : item.worth;
        return { ...item, worth, weight: PLACES[place], inSentence: place === 'sentence', part };
      });
  });
  return {
    items: heaviest(items),
    dates: datesIn(block).filter((date) => within(date, sentence) && !overlap(date, dateline)),
    years: yearsIn(block.slice(sentence.start, sentence.end)),
    published: page.published,
  };
}

/** So many words before and after a name show that its bearer reports the sentence. */
const NEAR = 2;
/** What these take at most, in UTF-16 code units. */
const NEAR_LENGTH = 32;

/** Whether a name stands for who reports: beside a verb of reporting, or in brackets. */
function isAttribution(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - NEAR_LENGTH), start);
  const after = text.slice(end, end + NEAR_LENGTH);
  if (/[([/（]\s*$/.test(before) && /^\s*[)\]/）]/.test(after)) return true;
  const words = [...searchTerms(before).slice(-NEAR), ...searchTerms(after).slice(0, NEAR)];
  return words.some(({ term }) => REPORTING_TERMS.has(term)) || /^\s*[.,]?\s*$/.test(after);
}

/** The years of this age and the last that a text names. */
const yearsIn = (text: string): number[] =>
  [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year));

/** Each key once, where it weighs most. */
function heaviest(items: readonly QueryItem[]): QueryItem[] {
  const byKey = new Map<string, QueryItem>();
  for (const item of items) {
    const known = byKey.get(item.key);
    if (known === undefined || known.weight * known.worth < item.weight * item.worth)
      byKey.set(item.key, item);
  }
  return [...byKey.values()].filter(({ worth }) => worth > 0);
}

/** Spans in order, each from the beginning of a sentence, without empty ones and those that overlap another. */
function spansOf(spans: readonly Span[], sentence: Span): Span[] {
  const inOrder = spans
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Span[] = [];
  for (const { start, end } of inOrder) if (start >= (apart.at(-1)?.end ?? 0)) apart.push({ start, end });
  return apart.map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }));
}

/** The span of a sentence together with the one before and the one after it. */
function withNeighbours(block: string, sentence: Span): Span {
  const before =
    sentence.start > 0 ? sentenceAround(block, sentence.start - 1, sentence.start - 1) : sentence;
  const after =
    sentence.end < block.length ? sentenceAround(block, sentence.end + 1, sentence.end + 1) : sentence;
  return { start: before.start, end: after.end };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
