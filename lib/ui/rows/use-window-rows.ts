// Renders only those rows of a long list that are in or near the window: TanStack's virtualiser as a Preact hook.
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

/** Rows rendered above and below the window, so that a turn of the wheel shows no blank space. */
const SPARE = 3;
/** The height in px that the row of tabs takes from the window's top, and a small margin at its bottom. */
const EDGE = { top: 52, bottom: 12 };

interface WindowRowsProps {
  count: number;
  /** The assumed height in px of a row that has not been rendered and measured yet. */
  estimate: number;
  keyOf: (index: number) => string;
  /** Lists with at most this many rows are rendered completely. */
  whole: number;
  /** A row that is rendered even outside the window: the one with the tab stop. */
  keep: number;
}

/** What a list needs to render itself. */
interface WindowRows {
  rows: VirtualItem[];
  /** The height of all rows in px. */
  height: number;
  /** The position of a row below the list's top, in px. */
  topOf: (row: VirtualItem) => number;
  /** Refs for the list and for each rendered row. */
  list: RefObject<HTMLUListElement | null>;
  measure: (row: HTMLElement | null) => void;
  /** Scrolls a row into the window, no farther than needed. */
  reveal: (index: number, align?: 'auto' | 'center') => void;
  /** How many rows fit in the window. */
  page: number;
}

/** The list scrolls with its window, so its own position in the document counts, too. */
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
  // What is above the list may grow without a render of it. Checked after layout, not after each letter typed.
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

/** A row's height as the browser reports it; until then the last known, because asking would force a layout. */
const heightOf: typeof measureElement<HTMLElement> = (row, entry, virtual) => {
  if (entry !== undefined) return measureElement(row, entry, virtual);
  const index = virtual.indexFromElement(row);
  const { getItemKey, estimateSize } = virtual.options;
  return virtual.itemSizeCache.get(getItemKey(index)) ?? estimateSize(index);
};

/** The options that never change: the window scrolls. */
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
