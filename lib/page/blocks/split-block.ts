// Splits the text of a very long paragraph into blocks that are quick to search and small to send.
import { BLOCK_LENGTH } from '../../model/primitives/limits.ts';
import type { Block, Piece } from './block.ts';

/** How far back from the limit a space is looked for; Chinese and Japanese text may have none. */
const SPACE_SEARCH_LENGTH = 400;

function splitPoint(text: string, start: number): number {
  const limit = start + BLOCK_LENGTH;
  if (limit >= text.length) return text.length;
  for (let at = limit; at > limit - SPACE_SEARCH_LENGTH; at--) if (/\s/.test(text.charAt(at - 1))) return at;
  // Never between the halves of a surrogate pair.
  return /[\uDC00-\uDFFF]/.test(text.charAt(limit)) ? limit - 1 : limit;
}

/** The pieces of a stretch of the text, beginning to look at the piece of that index; pieces are in order. */
function piecesBetween(pieces: readonly Piece[], first: number, start: number, stop: number): Piece[] {
  const inside: Piece[] = [];
  for (let index = first; index < pieces.length; index++) {
    const piece = pieces[index];
    if (!piece || piece.start >= stop) break;
    const from = Math.max(start, piece.start);
    const length = Math.min(stop, piece.start + piece.length) - from;
    if (length > 0)
      inside.push({ node: piece.node, start: from - start, from: piece.from + from - piece.start, length });
  }
  return inside;
}

/** One block as a rule; several, split at white space, where the text is longer than `BLOCK_LENGTH`. */
export function splitBlock(text: string, pieces: readonly Piece[]): Block[] {
  if (text.length <= BLOCK_LENGTH) return [{ text, pieces, marks: undefined }];
  const blocks: Block[] = [];
  let first = 0;
  for (let start = 0; start < text.length; ) {
    const stop = splitPoint(text, start);
    blocks.push({
      text: text.slice(start, stop),
      pieces: piecesBetween(pieces, first, start, stop),
      marks: undefined,
    });
    // Each piece is looked at once, or twice where it is cut in two.
    for (let piece = pieces[first]; piece && piece.start + piece.length <= stop; piece = pieces[first])
      first++;
    start = stop;
  }
  return blocks;
}
