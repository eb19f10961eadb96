// Keeps a page marked: reads blocks, has them searched for names, paints, and does so again for what changes.

import type { PageContext } from '../../model/mention.ts';
import { BATCH } from '../../model/primitives/limits.ts';
import type { Mark } from '../blocks/block.ts';
import { createOutline, type Outline } from '../blocks/outline.ts';
import { pageContext } from '../blocks/page-context.ts';
import { type ChangeWatch, watchChanges } from '../blocks/watch.ts';
import { doc } from '../dom/document.ts';
import { repeatOnRequest } from '../dom/repeat.ts';
import { inSlices, pause } from '../dom/slices.ts';
import { type Count, createCountReporter } from './name-counts.ts';
import { createNameSearch, type FindResult, type NameSearch } from './name-search.ts';
import { createPagePainter, type PagePainter } from './page-painter.ts';
import { createPaint, type Paint } from './paint.ts';
import { MARKS, register } from './registry.ts';

/** What marking needs from outside. */
export interface MarkingOptions {
  /** Finds the names in blocks of text. */
  find(blocks: string[], page: PageContext): Promise<FindResult>;
  /** Receives the names on the page whenever they change. */
  report(names: Count[]): void;
  /** Called when there are marks, each time they have been painted. */
  marked(): void;
  /** Called when the document was replaced and has lost its listeners. */
  replaced(): void;
  /** Whether the extension is still there; if not, everything of it is removed from the page. */
  alive(): boolean;
  stop(): void;
  signal: AbortSignal;
}

/** A page that is being marked. */
export interface Marking {
  readonly paint: Paint;
  /** All marks in document order, painted or not. */
  marks(): readonly Mark[];
  /** Those of them that are not in rows of nothing but links. */
  prose(): readonly Mark[];
  /** The open shadow roots that were met and are still in the page. */
  roots(): ShadowRoot[];
  page(): PageContext;
  /** Has all text searched once more, since other names are to be marked, or others of them painted. */
  rescan(): void;
  /** The page came back from the browser's back-forward cache: register the highlight and report the names again. */
  resume(): void;
}

/** Pause in ms between two scans of a changing page: twenty updates a second become four scans. */
const PAUSE = 250;

/** How often in ms the page is checked for what no mutation tells: cleared highlights, text that a style has revealed. */
const RECHECK = 1_000;

/** Starts marking the document; all of it ends when the signal is aborted. */
export function startMarking(options: MarkingOptions): Marking {
  const { signal } = options;
  const roots = new Set<ShadowRoot>();
  const paint = createPaint(register(MARKS, -1, signal));
  const reporter = createCountReporter(options.report, signal);
  const changes = watchChanges(
    { changed: () => requestScan(), text: paint.wipe, replaced: options.replaced },
    signal,
  );
  const outline = createOutline(document, (root) => {
    roots.add(root);
    changes.add(root);
  });
  const context = cachePageContext();
  const names = createNameSearch((texts) => options.find(texts, context.get()), outline, signal);
  const painter = createPagePainter({
    outline,
    paint,
    reporter,
    names,
    marked: options.marked,
    signal,
  });
  const requestScan = repeatOnRequest(
    async () => {
      applyChanges(changes, outline, context.forget);
      await scan(outline, names, painter, signal);
      paint.restore();
    },
    PAUSE,
    signal,
  );

  const recheck = async (): Promise<void> => {
    paint.restore();
    if (outline.recheck()) requestScan();
    await painter.recheck();
  };
  changes.add(document);
  requestScan();
  void recheckRegularly(options, recheck);
  return {
    paint,
    marks: painter.marks,
    prose: painter.prose,
    roots() {
      for (const root of roots) if (!root.isConnected) roots.delete(root);
      return [...roots];
    },
    page: context.get,
    rescan() {
      outline.unsearched.putBack(outline.ordered().map(({ block }) => block));
      requestScan();
    },
    resume() {
      paint.restore();
      reporter.repeat();
    },
  };
}

/** What the page says of itself, read once for each address and title. */
function cachePageContext(): { get(): PageContext; forget(): void } {
  let cached: { key: string; page: PageContext } | undefined;
  return {
    get() {
      const key = `${doc.URL}\n${doc.title}`;
      if (cached?.key !== key) cached = { key, page: pageContext(doc) };
      return cached.page;
    },
    forget() {
      cached = undefined;
    },
  };
}

/** Tells the outline what has changed since the last scan. */
function applyChanges(changes: ChangeWatch, outline: Outline, forgetContext: () => void): void {
  const { nodes, arrived } = changes.take();
  for (const element of arrived) outline.arrived(element);
  for (const node of nodes) {
    // The date of publication stands in the head, and a single-page application rewrites it there.
    if (doc.head?.contains(node)) forgetContext();
    outline.changed(node);
  }
}

/** Reads, searches and paints until nothing is left to do. */
async function scan(
  outline: Outline,
  names: NameSearch,
  painter: PagePainter,
  signal: AbortSignal,
): Promise<void> {
  let isReading = true;
  let searched = 0;
  let nextPaint = 1;
  while (!signal.aborted && (isReading || outline.unsearched.has(1))) {
    // Search as soon as there is a batch: the top of a long page is marked before its end is read.
    await inSlices(() => {
      if (outline.unsearched.has(BATCH.blocks)) return false;
      isReading = outline.readNext();
      return isReading;
    }, signal);
    const blocks = outline.unsearched.take(BATCH.blocks, BATCH.characters);
    if (!(await names.search(blocks))) break;
    searched += blocks.length;
    const isMore = isReading || outline.unsearched.has(1);
    // Each painting goes through all marks: on a huge page after the first batch, after twice as much, and so on.
    if (signal.aborted || (isMore && searched < nextPaint)) continue;
    painter.repaint();
    nextPaint = searched * 2;
  }
}

/** Rechecks the page regularly while it is visible, and stops everything once the extension is gone. */
async function recheckRegularly(
  { alive, stop, signal }: MarkingOptions,
  recheck: () => Promise<void>,
): Promise<void> {
  while (true) {
    await pause(RECHECK, signal);
    if (signal.aborted) return;
    // Not every removal is announced: a port whose background was suspended is closed already.
    if (!alive()) stop();
    else if (!doc.hidden) await recheck();
  }
}
