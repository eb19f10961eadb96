// Tells whether a span of Chinese or Japanese text cuts through a word: 中国 in 发展中国家 is 中 and half of 国家.
import type { Span } from '../model/primitives/forms.ts';

/** Characters looked at on each side: enough for the dictionary to find its words, however long the text is. */
const AROUND = 10;

/** A cache: the dictionary is slow, and texts repeat their names in the same context. */
const known = new Map<string, boolean>();
/** Some 200 KB; a full cache is emptied. */
const KNOWN_LIMIT = 2000;

let segmenter: Intl.Segmenter | undefined;

/** Whether the span begins or ends inside a word of the browser's dictionary. */
export function cutsWord(text: string, { start, end }: Span): boolean {
  const from = Math.max(0, start - AROUND);
  const part = text.slice(from, end + AROUND);
  const key = `${start - from} ${end - from} ${part}`;
  const answer = known.get(key) ?? cuts(part, start - from, end - from);
  if (known.size >= KNOWN_LIMIT) known.clear();
  known.set(key, answer);
  return answer;
}

function cuts(part: string, start: number, end: number): boolean {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const words = segmenter.segment(part);
  const isBorder = (at: number): boolean => at === part.length || words.containing(at)?.index === at;
  return !isBorder(start) || !isBorder(end);
}
