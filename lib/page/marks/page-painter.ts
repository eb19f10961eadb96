// Paints the marks of all visible blocks of a page and reports which names it holds.
import type { Density } from '../../model/settings.ts';
import type { Mark } from '../blocks/block.ts';
import type { Outline } from '../blocks/outline.ts';
import type { BlockInSection } from '../blocks/outline-node.ts';
import { createVisibility } from '../blocks/visibility.ts';
import { inSlices } from '../dom/slices.ts';
import { marksToPaint } from './density.ts';
import { type CountReporter, countNames } from './name-counts.ts';
import type { Paint } from './paint.ts';

/** The painting of a page. */
export interface PagePainter {
  /** Paints what the outline now holds. */
  repaint(): void;
  /** Checks, in idle slices, which blocks are visible, and repaints if that has changed. */
  recheck(): Promise<void>;
  /** All marks in document order, painted or not. */
  marks(): readonly Mark[];
}

/** What painting needs. */
export interface PainterOptions {
  readonly outline: Outline;
  readonly paint: Paint;
  readonly reporter: CountReporter;
  density(): Density;
  /** Called after each painting of a page that has marks. */
  marked(): void;
  readonly signal: AbortSignal;
}

/** Starts with nothing painted. */
export function createPagePainter(options: PainterOptions): PagePainter {
  const { outline, paint, reporter, signal } = options;
  const visibility = createVisibility();
  let blocksWithNames: readonly BlockInSection[] = [];
  let marks: readonly Mark[] = [];

  const repaint = (): void => {
    blocksWithNames = outline.ordered().filter(({ block }) => block.marks?.length);
    const all = blocksWithNames
      .filter(({ block }) => visibility.isVisible(block))
      .flatMap(({ block, section }) => (block.marks ?? []).map((mark) => ({ mark, section })));
    marks = all.map(({ mark }) => mark);
    paint.show(marksToPaint(all, options.density()));
    reporter.update(countNames(marks));
    if (marks.length > 0) options.marked();
  };

  return {
    repaint,
    async recheck() {
      const blocks = blocksWithNames.values();
      let changed = false;
      await inSlices(() => {
        const { value, done } = blocks.next();
        if (value && visibility.update(value.block)) changed = true;
        return !done;
      }, signal);
      if (changed && !signal.aborted) repaint();
    },
    marks: () => marks,
  };
}
