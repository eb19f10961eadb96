// Makes marks: puts mentions back onto the page's text nodes, and says whether they still hold.
import type { HeardMention } from '../../model/mention.ts';
import { type Block, locate, type Mark } from '../blocks/block.ts';

type FoundName = Pick<HeardMention, 'entity' | 'start' | 'end' | 'close'> & {
  readonly others: readonly string[];
};

/** Puts the names found in a block onto the page; a span that covers no text is dropped. */
export function marksOf(block: Block, names: readonly FoundName[]): Mark[] {
  const marks: Mark[] = [];
  for (const { entity, others, close, start, end } of names) {
    const parts = locate(block, start, end);
    const first = parts[0];
    const last = parts.at(-1);
    if (!first || !last) continue;
    const range = new StaticRange({
      startContainer: first.node,
      startOffset: first.from,
      endContainer: last.node,
      endOffset: last.to,
    });
    marks.push({ entity, others, close, block, start, end, parts, range });
  }
  return marks;
}

/** The same names in a block that was read again and has the same text. */
export const moveMarks = (marks: readonly Mark[], block: Block): Mark[] => marksOf(block, marks);

/** Whether the text that was found is still there. */
export function isUnchanged(mark: Mark): boolean {
  const present = mark.parts.map(({ node, from, to }) => node.data.slice(from, to)).join('');
  // Line breaks of ours (see block.ts) are in the block's text but in no node.
  const expected = mark.block.text.slice(mark.start, mark.end).replaceAll('\n', '');
  return mark.parts.every(({ node }) => node.isConnected) && present.replaceAll('\n', '') === expected;
}
