// Reads the gold texts: news of our own writing with every right mention marked inline as [[surface|entity]].
import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import * as z from 'zod/mini';

const FrontMatter = z.object({
  lang: z.string(),
  genre: z.string(),
  trap: z.boolean(),
  title: z.string(),
});

/** A right mention: half-open, in UTF-16 units of its paragraph. */
export interface GoldMention {
  block: number;
  start: number;
  end: number;
  entity: string;
}

/** One text with its right mentions. */
export interface GoldText {
  /** The file's name without its ending. */
  id: string;
  lang: string;
  trap: boolean;
  /** Odd-numbered texts may be looked at while the finder is worked on; even-numbered ones are held out. */
  tuned: boolean;
  title: string;
  blocks: string[];
  mentions: GoldMention[];
}

const FOLDER = new URL('./mentions/', import.meta.url);
const MARKED = /\[\[([^|\]]+)\|([a-z0-9-]+)\]\]/g;

/** All gold texts, in order of their names. */
export async function goldTexts(): Promise<GoldText[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.md')).sort();
  return Promise.all(
    names.map(async (name) => goldText(name.slice(0, -3), await readFile(new URL(name, FOLDER), 'utf8'))),
  );
}

/**
 * One gold text from a file's contents.
 * @throws Error that names the file where its front matter or number is missing.
 */
export function goldText(id: string, contents: string): GoldText {
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(contents) ?? [];
  const front = FrontMatter.safeParse(parse(head ?? ''));
  const number = /^[a-z]{2}-(\d+)-/.exec(id)?.[1];
  if (!front.success || body === undefined || number === undefined)
    throw new Error(
      `tests/eval/mentions/${id}.md: lang, genre, trap and title must stand between two --- lines.`,
    );
  const mentions: GoldMention[] = [];
  const blocks = body
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph, block) => {
      let text = '';
      let from = 0;
      for (const { 0: whole, 1: surface = '', 2: entity = '', index } of paragraph.matchAll(MARKED)) {
        text += paragraph.slice(from, index);
        mentions.push({ block, start: text.length, end: text.length + surface.length, entity });
        text += surface;
        from = index + whole.length;
      }
      return text + paragraph.slice(from);
    });
  const { lang, trap, title } = front.data;
  return { id, lang, trap, title, tuned: Number(number) % 2 === 1, blocks, mentions };
}
