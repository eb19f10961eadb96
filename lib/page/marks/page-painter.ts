// Paints the marks of all visible blocks of a page and reports which names it holds.
import type { Mark } from '../blocks/block.ts';
import { createLinkRows } from '../blocks/link-rows.ts';
import type { Outline } from '../blocks/outline.ts';
import type { BlockInSection } from '../blocks/outline-node.ts';
import { createVisibility } from '../blocks/visibility.ts';
import { inSlices } from '../dom/slices.ts';
import { marksToPaint } from './density.ts';
import { type CountReporter, countNames } from './name-counts.ts';
import type { NameSearch } from './name-search.ts';
import type { Paint } from './paint.ts';

/** The painting of a page. */
export interface PagePainter {
  /** Paints what the outline now holds. */
  repaint(): void;
  /** Checks, in idle slices, which blocks are visible, and repaints if that has changed. */
  recheck(): Promise<void>;
  /** All marks in document order, painted or not. */
  marks(): readonly Mark[];
  /** Those of them that are not in rows of nothing but links. */
  prose(): readonly Mark[];
}

/** What painting needs. */
export interface PainterOptions {
  readonly outline: Outline;
  readonly paint: Paint;
  readonly reporter: CountReporter;
  readonly names: Pick<NameSearch, 'density' | 'openUnmarked'>;
  /** Called after each painting of a page that has marks. */
  marked(): void;
  readonly signal: AbortSignal;
}

/** Starts with nothing painted. */
export function createPagePainter(options: PainterOptions): PagePainter {
  const { outline, paint, reporter, names, signal } = options;
  const visibility = createVisibility();
  const linkRows = createLinkRows();
  let blocksWithNames: readonly BlockInSection[] = [];
  let marks: readonly Mark[] = [];
  let prose: readonly Mark[] = [];

  const repaint = (): void => {
    blocksWithNames = outline.ordered().filter(({ block }) => block.marks?.length);
    const visible = blocksWithNames.filter(({ block }) => visibility.isVisible(block));
    marks = visible.flatMap(({ block }) => block.marks ?? []);
    const inProse = visible
      .filter(({ block }) => !linkRows.has(block))
      .flatMap(({ block, section }) => (block.marks ?? []).map((mark) => ({ mark, section })));
    const density = names.density();
    prose = inProse.map(({ mark }) => mark);
    const isOpening = names.openUnmarked() && density !== 'none';
    paint.show(marksToPaint(inProse, density), isOpening ? prose : []);
    reporter.update(countNames(marks, prose));
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
    prose: () => prose,
  };
}
