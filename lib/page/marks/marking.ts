// Keeps a page marked: reads blocks, has them searched for names, paints, and does so again for what changes.

import type { HeardMention, PageContext } from '../../model/mention.ts';
import { BATCH } from '../../model/primitives/limits.ts';
import type { Density } from '../../model/settings.ts';
import type { Block, Mark } from '../blocks/block.ts';
import { createOutline, type Placed } from '../blocks/outline.ts';
import { pageContext } from '../blocks/page-context.ts';
import { createDrawn } from '../blocks/visibility.ts';
import { watch } from '../blocks/watch.ts';
import { doc } from '../dom/document.ts';
import { inSlices, rest } from '../dom/slices.ts';
import { chosen } from './density.ts';
import { marksOf } from './mark.ts';
import { type Count, countNames, createTeller } from './name-counts.ts';
import { createPaint, type Paint } from './paint.ts';
import { MARKS, register } from './registry.ts';

/** What the background answers to blocks of text: the names in them, and how many of them are to be painted. */
export interface Found {
  readonly mentions: readonly HeardMention[];
  readonly density: Density;
}

/** What marking needs from outside. */
export interface MarkingOptions {
  /** Finds the names in blocks of text. */
  find(blocks: string[], page: PageContext): Promise<Found>;
  /** Hears which names the page holds, when that changes. */
  report(names: Count[]): void;
  /** Hears that the document was replaced and has lost its listeners. */
  replaced(): void;
  /** Whether the extension is still there; without it everything is to go. */
  alive(): boolean;
  stop(): void;
  signal: AbortSignal;
}

/** A page that is being marked. */
export interface Marking {
  readonly paint: Paint;
  /** All marks in document order, painted or not. */
  marks(): readonly Mark[];
  /** The open shadow roots that were met and are still in the page. */
  roots(): ShadowRoot[];
  page(): PageContext;
  /** Has all text searched once more: other names are to be marked, or others of them painted. */
  again(): void;
  /** The page came back from the browser's back-forward cache: register and tell again. */
  resume(): void;
}

/** Pause in ms between two looks at a changing page: twenty updates a second become four looks. */
const PAUSE = 250;

/** How often in ms the page is looked at for what no mutation tells: cleared highlights, text that was shown by a style. */
const RECHECK = 1_000;

/** How often in a row, and after how many ms, a search that failed is tried again. */
const RETRY = { times: 3, after: 2_000 };

/** Starts marking the document; all of it ends when the signal is aborted. */
export function startMarking(options: MarkingOptions): Marking {
  const { signal } = options;
  let density: Density = 'section';
  let context: { key: string; page: PageContext } | undefined;
  /** The blocks that hold names. */
  let placed: readonly Placed[] = [];
  let marks: readonly Mark[] = [];
  let busy = false;
  let again = false;
  let failures = 0;
  const drawn = createDrawn();
  const roots = new Set<ShadowRoot>();
  const paint = createPaint(register(MARKS, -1, signal));
  const teller = createTeller(options.report, signal);
  const watching = watch({ changed: () => wake(), text: paint.wipe, replaced: options.replaced }, signal);
  const outline = createOutline(document, (root) => {
    roots.add(root);
    watching.add(root);
  });

  const page = (): PageContext => {
    const key = `${location.href}\n${doc.title}`;
    if (context?.key !== key) context = { key, page: pageContext(doc) };
    return context.page;
  };

  const repaint = (): void => {
    placed = outline.ordered().filter(({ block }) => block.marks?.length);
    const all = placed
      .filter(({ block }) => drawn.has(block))
      .flatMap(({ block, section }) => (block.marks ?? []).map((mark) => ({ mark, section })));
    marks = all.map(({ mark }) => mark);
    paint.show(chosen(all, density));
    teller.tell(countNames(marks));
  };

  const apply = (): void => {
    const { nodes, arrived } = watching.take();
    for (const element of arrived) outline.arrived(element);
    for (const node of nodes) {
      // The date of publication stands in the head, and a single-page application rewrites it there.
      if (doc.head?.contains(node)) context = undefined;
      outline.changed(node);
    }
  };

  /** Searches blocks; false when the background has failed so often that it is better asked at the next change. */
  const search = async (blocks: readonly Block[]): Promise<boolean> => {
    if (blocks.length === 0) return true;
    const texts = blocks.map(({ text }) => text);
    try {
      const found = await options.find(texts, page());
      const byBlock = Map.groupBy(found.mentions, ({ block }) => block);
      density = found.density;
      failures = 0;
      for (const [index, block] of blocks.entries()) block.marks = marksOf(block, byBlock.get(index) ?? []);
    } catch {
      // The background may be starting, or gone for good; in that case the signal follows.
      outline.putBack(blocks);
      if (++failures > RETRY.times) return false;
      await rest(RETRY.after, signal);
    }
    return true;
  };

  const look = async (): Promise<void> => {
    apply();
    let reading = true;
    let searched = 0;
    let due = 1;
    while (!signal.aborted && (reading || outline.holds(1))) {
      // Search as soon as there is a batch: the top of a long page is marked before its end is read.
      await inSlices(() => {
        if (outline.holds(BATCH.blocks)) return false;
        reading = outline.step();
        return reading;
      }, signal);
      const blocks = outline.take(BATCH.blocks, BATCH.characters);
      if (!(await search(blocks))) break;
      searched += blocks.length;
      const more = reading || outline.holds(1);
      // Each painting looks at all marks: on a huge page after the first batch, after twice as much, and so on.
      if (signal.aborted || (more && searched < due)) continue;
      repaint();
      due = searched * 2;
    }
    paint.keep();
  };

  const run = async (): Promise<void> => {
    try {
      do {
        again = false;
        await look();
        await rest(PAUSE, signal);
      } while (again && !signal.aborted);
    } finally {
      busy = false;
    }
  };

  const wake = (): void => {
    again = true;
    if (busy) return;
    busy = true;
    void run();
  };

  const recheck = async (): Promise<void> => {
    paint.keep();
    if (outline.recheck()) wake();
    const blocks = placed.values();
    let changed = false;
    await inSlices(() => {
      const { value, done } = blocks.next();
      if (value && drawn.look(value.block)) changed = true;
      return !done;
    }, signal);
    if (changed && !signal.aborted) repaint();
  };

  const patrol = async (): Promise<void> => {
    while (!signal.aborted) {
      // Not every removal is announced: a port whose background slept is closed already.
      if (!options.alive()) options.stop();
      else if (!doc.hidden) await recheck();
      await rest(RECHECK, signal);
    }
  };

  watching.add(document);
  wake();
  void patrol();
  return {
    paint,
    marks: () => marks,
    roots() {
      for (const root of roots) if (!root.isConnected) roots.delete(root);
      return [...roots];
    },
    page,
    again() {
      outline.putBack(outline.ordered().map(({ block }) => block));
      wake();
    },
    resume() {
      paint.keep();
      teller.again();
    },
  };
}
