// Draws only those rows of a long list that are in the window, or near it: TanStack's reckoning as a Preact hook.
import {
  defaultRangeExtractor,
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** Rows drawn above and below the window: a turn of the wheel shows nothing blank. */
const SPARE = 3;
/** Room in px that the row of tabs takes from the window's top, and a little air at its bottom. */
const EDGE = { top: 52, bottom: 12 };

interface WindowRowsProps {
  count: number;
  /** The height in px to reckon with until a row has been drawn and measured. */
  estimate: number;
  keyOf: (index: number) => string;
  /** A list with no more rows than this is drawn whole. */
  whole: number;
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
export function useWindowRows({ count, estimate, keyOf, whole, keep }: WindowRowsProps): WindowRows {
  const list = useRef<HTMLUListElement>(null);
  const [, redraw] = useReducer((turn: number, _: undefined) => turn + 1, 0);
  const [margin, setMargin] = useState(0);
  const options = {
    count,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    overscan: count <= whole ? whole : SPARE,
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
  useLayoutEffect(() => virtual._willUpdate());
  // What stands above the list may grow without it. Looked at when the layout is done, not after each letter typed.
  useLayoutEffect(() => {
    const watching = new ResizeObserver(() => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      setMargin(Math.round(top + scrollY));
    });
    watching.observe(document.body);
    if (list.current !== null) watching.observe(list.current);
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

/** A row's height as the browser reports it; until it has, the last known, for asking would cost a layout. */
const heightOf: typeof measureElement<HTMLElement> = (row, entry, virtual) => {
  if (entry !== undefined) return measureElement(row, entry, virtual);
  const index = virtual.indexFromElement(row);
  const { getItemKey, estimateSize } = virtual.options;
  return virtual.itemSizeCache.get(getItemKey(index)) ?? estimateSize(index);
};

/** What never changes: the window scrolls. */
const FIXED = {
  count: 0,
  estimateSize: () => 0,
  getScrollElement: () => window,
  observeElementRect: observeWindowRect,
  observeElementOffset: observeWindowOffset,
  scrollToFn: windowScroll,
  initialOffset: () => scrollY,
  measureElement: heightOf,
};
