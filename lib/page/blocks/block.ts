// A block: one paragraph's text joined across inline elements, with the way back to the text nodes; and the marks on it.

/** What is read as one: the document, an open shadow root, or a paragraph-like element. */
export type Container = Document | ShadowRoot | Element;

/** Where a stretch of a block's text comes from: `length` characters at `start` are those at `from` in `node`. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly from: number;
  readonly length: number;
}

/** One paragraph's text. White space is as in the DOM; a line break is a newline that no piece covers. */
export interface Block {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Absent until the block has been searched for names. */
  marks: readonly Mark[] | undefined;
}

/** A stretch of one text node, half-open. */
export interface Part {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

/** A name in the page's text. It does not follow later changes of the text: ask `isUnchanged` before use. */
export interface Mark {
  readonly entity: string;
  /** Other entities the name may stand for, likeliest first. */
  readonly others: readonly string[];
  /** 1 where the page hardly decides between the entity and the first of these. */
  readonly close?: number | undefined;
  readonly block: Block;
  /** The span in the block's text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly parts: readonly Part[];
  readonly range: StaticRange;
}

/** The stretches of text nodes that a span of a block's text stands for, in order. */
export function locate(block: Block, start: number, end: number): Part[] {
  const parts: Part[] = [];
  for (const piece of block.pieces) {
    if (piece.start >= end) break;
    const from = Math.max(start, piece.start);
    const to = Math.min(end, piece.start + piece.length);
    if (from >= to) continue;
    const shift = piece.from - piece.start;
    parts.push({ node: piece.node, from: from + shift, to: to + shift });
  }
  return parts;
}

/** Whether two readings found the same characters in the same places. */
export function isSame(one: Block, other: Block): boolean {
  return (
    one.text === other.text &&
    one.pieces.length === other.pieces.length &&
    one.pieces.every((piece, index) => {
      const twin = other.pieces[index];
      return twin?.node === piece.node && twin.start === piece.start && twin.from === piece.from;
    })
  );
}
