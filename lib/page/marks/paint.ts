// Paints marks by one Highlight and remembers which text they stand on.
import type { Mark } from '../blocks/block.ts';
import { isUnchanged } from './mark.ts';
import type { RegisteredHighlight } from './registry.ts';

/** A painted mark on one text node, half-open. */
export interface Interval {
  readonly from: number;
  readonly to: number;
  readonly mark: Mark;
}

/** The painted marks. */
export interface Paint {
  /** Paints these marks, in document order, and no others; what is painted already is left alone. */
  show(marks: readonly Mark[]): void;
  /** The painted marks in document order. */
  shown(): readonly Mark[];
  /** The painted marks on a text node. */
  marksOn(node: Node): readonly Interval[];
  /** Takes the marks off a text node whose characters have changed: their ranges do not follow the text. */
  wipe(node: Node): void;
  /** Puts back what the page has taken out of the highlight or the registry. */
  restore(): void;
}

/** Starts painting into a highlight. */
export function createPaint(registered: RegisteredHighlight): Paint {
  const intervals = new WeakMap<Node, Interval[]>();
  let shown: readonly Mark[] = [];
  let painted = new Set<Mark>();

  const remove = (mark: Mark): void => {
    registered.highlight.delete(mark.range);
    for (const { node } of mark.parts) {
      const rest = intervals.get(node)?.filter((interval) => interval.mark !== mark) ?? [];
      if (rest.length > 0) intervals.set(node, rest);
      else intervals.delete(node);
    }
  };

  const add = (mark: Mark): void => {
    registered.highlight.add(mark.range);
    for (const { node, from, to } of mark.parts) {
      const there = intervals.get(node) ?? [];
      there.push({ from, to, mark });
      intervals.set(node, there);
    }
  };

  return {
    show(marks) {
      shown = marks.filter((mark) => painted.has(mark) || isUnchanged(mark));
      const wanted = new Set(shown);
      for (const mark of painted) if (!wanted.has(mark)) remove(mark);
      for (const mark of shown) if (!painted.has(mark)) add(mark);
      painted = wanted;
      registered.restore();
    },
    shown: () => shown,
    marksOn: (node) => intervals.get(node) ?? [],
    wipe(node) {
      for (const { mark } of intervals.get(node) ?? []) {
        remove(mark);
        painted.delete(mark);
      }
      shown = shown.filter((mark) => painted.has(mark));
    },
    restore() {
      for (const { range } of painted) if (!registered.highlight.has(range)) registered.highlight.add(range);
      registered.restore();
    },
  };
}
