// Whether a stretch of Chinese or Japanese text cuts through a word: 中国 in 发展中国家 is 中 and half of 国家.
import type { Span } from '../model/forms.ts';

/** Characters looked at on each side: enough for the dictionary to find its words, and constant for any text. */
const AROUND = 10;

let segmenter: Intl.Segmenter | undefined;

/** Whether the stretch begins or ends inside a word of the browser's dictionary. */
export function cutsWord(text: string, { start, end }: Span): boolean {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const from = Math.max(0, start - AROUND);
  const edges = new Set([start - from, end - from]);
  const part = text.slice(from, end + AROUND);
  for (const { index } of segmenter.segment(part)) edges.delete(index);
  edges.delete(part.length);
  return edges.size > 0;
}
