// Draws only those rows of a long list that are in the window, or near it: TanStack's reckoning as a Preact hook.
import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** A list no longer than this is drawn whole: cheap enough, and the browser finds words in all of it. */
const WHOLE = 60;
/** Rows of a longer one drawn above and below the window: a turn of the wheel shows nothing blank. */
const SPARE = 4;
/** Room in px that the row of tabs takes from the window's top, and a little air at its bottom. */
const EDGE = { top: 52, bottom: 12 };

interface WindowRowsProps {
  count: number;
  /** The height in px to reckon with until a row has been drawn and measured. */
  estimate: number;
  keyOf: (index: number) => string;
  /** A row that is drawn wherever the window stands: the one that the keyboard is at. */
  keep: number;
}

/** What a list needs to draw itself. */
interface WindowRows {
  rows: VirtualItem[];
  /** The height of all rows in px. */
  height: number;
  /** The place of a row below the list's top, in px. */
  topOf: (row: VirtualItem) => number;
  /** To be put on the list, and on each row that is drawn. */
  list: RefObject<HTMLUListElement | null>;
  measure: (row: HTMLElement | null) => void;
  /** Scrolls a row into the window, no farther than needed. */
  reveal: (index: number, align?: 'auto' | 'center') => void;
  /** How many rows the window holds. */
  page: number;
}

/** The list scrolls with its window, so its own place in the document counts, too. */
export function useWindowRows({ count, estimate, keyOf, keep }: WindowRowsProps): WindowRows {
  const list = useRef<HTMLUListElement>(null);
  const [, redraw] = useReducer((turn: number, _: undefined) => turn + 1, 0);
  const [margin, setMargin] = useState(0);
  const options = {
    count,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    overscan: count <= WHOLE ? WHOLE : SPARE,
    scrollMargin: margin,
    scrollPaddingStart: EDGE.top,
    scrollPaddingEnd: EDGE.bottom,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const drawn = defaultRangeExtractor(range);
      return keep >= count || drawn.includes(keep) ? drawn : [...drawn, keep].sort((a, b) => a - b);
    },
    onChange: () => redraw(undefined),
  };
  const [virtual] = useState(
    () => new Virtualizer<Window, HTMLElement>({ ...FIXED, ...options, initialRect: windowRect() }),
  );
  virtual.setOptions({ ...FIXED, ...options });
  useLayoutEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => {
    virtual._willUpdate();
    const top = list.current?.getBoundingClientRect().top ?? 0;
    setMargin(Math.round(top + scrollY));
  });
  // What stands above the list may grow without it.
  useLayoutEffect(() => {
    const watching = new ResizeObserver(() => redraw(undefined));
    watching.observe(document.body);
    return () => watching.disconnect();
  }, []);
  const shown = virtual.range;
  return {
    rows: virtual.getVirtualItems(),
    height: virtual.getTotalSize(),
    topOf: (row) => row.start - margin,
    list,
    measure: virtual.measureElement,
    reveal: (index, align = 'auto') => virtual.scrollToIndex(index, { align }),
    page: Math.max(1, (shown?.endIndex ?? 1) - (shown?.startIndex ?? 0)),
  };
}

const windowRect = (): { width: number; height: number } => ({ width: innerWidth, height: innerHeight });

/** What never changes: the window scrolls. */
const FIXED = {
  count: 0,
  estimateSize: () => 0,
  getScrollElement: () => window,
  observeElementRect: observeWindowRect,
  observeElementOffset: observeWindowOffset,
  scrollToFn: windowScroll,
  initialOffset: () => scrollY,
};
