// Reads texts whose mentions others have labelled, one JSON object a line, and judges what was found in them.
import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';

const Labelled = z.object({ start: z.number(), end: z.number(), entity: z.string() });
const Stretch = z.object({ start: z.number(), end: z.number() });

const Line = z.object({
  id: z.string(),
  lang: z.string(),
  title: z.optional(z.string()),
  text: z.string(),
  /** The only part that is labelled. */
  judged: z.optional(z.tuple([z.number(), z.number()])),
  mentions: z.array(z.extend(Labelled, { alt: z.optional(z.array(z.string())) })),
  /** What touches these counts neither way. */
  ignore: z.array(Stretch),
  /** These look like an entity and are not. */
  wrong: z.optional(z.array(Labelled)),
});

/** A labelled text. */
export type LabelledText = z.infer<typeof Line>;

/** Something found in a text: half-open, in UTF-16 code units. */
export type Found = z.infer<typeof Labelled>;

/** What is right, wrong and missing in one text; a wrong one with the entity that it was taken for. */
export interface Verdict {
  right: Found[];
  wrong: Found[];
  missing: Found[];
}

/** The labelled texts of a file; throws if a line is malformed. */
export async function labelledTexts(file: string): Promise<LabelledText[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => Line.parse(JSON.parse(line)));
}

/** The entities that the labels of each language name at all: only these can be judged there. */
export function judgedEntities(texts: readonly LabelledText[]): Map<string, ReadonlySet<string>> {
  const judged = new Map<string, Set<string>>();
  for (const { lang, mentions } of texts) {
    const entities = judged.get(lang) ?? new Set<string>();
    for (const { entity, alt = [] } of mentions) for (const one of [entity, ...alt]) entities.add(one);
    judged.set(lang, entities);
  }
  return judged;
}

const touches = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** Whether a span in a text is judged at all. */
export function isCounted(
  { text, ignore, judged: [from, to] = [0, text.length] }: LabelledText,
  one: Found,
): boolean {
  return one.start >= from && one.end <= to && !ignore.some((part) => touches(part, one));
}

type Label = LabelledText['mentions'][number];

const is = (one: Found, { start, end, entity, alt = [] }: Label): boolean =>
  one.start === start && one.end === end && (one.entity === entity || alt.includes(one.entity));

/** Whether a span is labelled as what it was taken for. */
export const isLabelled = ({ mentions }: LabelledText, one: Found): boolean =>
  mentions.some((label) => is(one, label));

/** Judges what was found in a text by exact span and entity. */
export function verdictOn(text: LabelledText, found: readonly Found[], known: ReadonlySet<string>): Verdict {
  const { mentions, wrong = [] } = text;
  const gold = mentions.filter((label) => isCounted(text, label));
  const isTrap = (one: Found): boolean =>
    wrong.some((trap) => trap.entity === one.entity && touches(trap, one));
  const judged = found.filter((one) => isCounted(text, one) && (known.has(one.entity) || isTrap(one)));
  return {
    right: gold.filter((label) => judged.some((one) => is(one, label))),
    wrong: judged.filter((one) => !gold.some((label) => is(one, label))),
    missing: gold.filter((label) => !judged.some((one) => is(one, label))),
  };
}
