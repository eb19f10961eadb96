// Paints marks by one Highlight and remembers which text they stand on, and also that of marks that open without paint.
import type { Mark } from '../blocks/block.ts';
import { isUnchanged } from './mark.ts';
import type { RegisteredHighlight } from './registry.ts';

/** A mark on one text node, half-open. */
export interface Interval {
  readonly from: number;
  readonly to: number;
  readonly mark: Mark;
  /** Whether it is seen on the page; if not, it only opens under the pointer. */
  readonly isPainted: boolean;
}

/** The marks that a reader can point at. */
export interface Paint {
  /**
   * Paints these marks, in document order, and no others; what is painted already is left alone. Those of `unpainted`
   * can be pointed at, too.
   */
  show(marks: readonly Mark[], unpainted: readonly Mark[]): void;
  /** The painted marks in document order. */
  shown(): readonly Mark[];
  /** The marks on a text node that can be pointed at. */
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
  /** The marks that can be pointed at, and whether they are painted. */
  let known = new Map<Mark, boolean>();

  const remove = (mark: Mark): void => {
    registered.highlight.delete(mark.range);
    for (const { node } of mark.parts) {
      const rest = intervals.get(node)?.filter((interval) => interval.mark !== mark) ?? [];
      if (rest.length > 0) intervals.set(node, rest);
      else intervals.delete(node);
    }
  };

  const add = (mark: Mark, isPainted: boolean): void => {
    if (isPainted) registered.highlight.add(mark.range);
    for (const { node, from, to } of mark.parts) {
      const there = intervals.get(node) ?? [];
      there.push({ from, to, mark, isPainted });
      intervals.set(node, there);
    }
  };

  return {
    show(marks, unpainted) {
      const holds = (mark: Mark): boolean => known.has(mark) || isUnchanged(mark);
      shown = marks.filter(holds);
      const wanted = new Map(unpainted.filter(holds).map((mark) => [mark, false]));
      for (const mark of shown) wanted.set(mark, true);
      for (const [mark, isPainted] of known) if (wanted.get(mark) !== isPainted) remove(mark);
      for (const [mark, isPainted] of wanted) if (known.get(mark) !== isPainted) add(mark, isPainted);
      known = wanted;
      registered.restore();
    },
    shown: () => shown,
    marksOn: (node) => intervals.get(node) ?? [],
    wipe(node) {
      for (const { mark } of intervals.get(node) ?? []) {
        remove(mark);
        known.delete(mark);
      }
      shown = shown.filter((mark) => known.has(mark));
    },
    restore() {
      for (const { range } of shown) if (!registered.highlight.has(range)) registered.highlight.add(range);
      registered.restore();
    },
  };
}
