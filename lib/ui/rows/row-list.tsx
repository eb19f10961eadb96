// A list that may be long: only the rows in the window are rendered; it has one tab stop, and keys and letters move
// through it.
import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { rowFor, rowNamed, typedOn } from './keys.ts';
import { useWindowRows } from './use-window-rows.ts';

/** Attributes for the one focusable element of a row. */
export interface RowStop {
  tabIndex: 0 | -1;
  'data-stop': true;
}

/** This many rows are cheap to render, and a browser's own search only finds what is rendered. */
const WHOLE = 60;

interface RowListProps<Item> {
  /** What is listed, for screen readers. */
  label: string;
  /** What the list depends on; when it changes, the focus returns to the first row. */
  of?: string;
  items: readonly Item[];
  keyOf: (item: Item) => string;
  /** The name that typed letters are compared with; without it letters do nothing. */
  nameOf?: (item: Item) => string;
  /** The height in px of a row that is not rendered yet. */
  estimate: number;
  /** Lists with at most this many rows are rendered completely; fewer if rows are large and change at each letter. */
  whole?: number;
  /** The key of the row to focus at first; for coming back from what it led to. */
  begin?: string | undefined;
  class?: string;
  /** Renders a row, with the tab stop on one of its elements. */
  children: (item: Item, stop: RowStop) => JSX.Element;
}

/** A list whose rows say how many there are, because not all of them are rendered. */
export function RowList<Item>(props: RowListProps<Item>): JSX.Element {
  const { label, of = '', items, keyOf, nameOf, estimate, whole = WHOLE, begin, children } = props;
  const [cursor, setCursor] = useState({ of, at: 0 });
  const at = cursor.of === of ? Math.min(cursor.at, Math.max(0, items.length - 1)) : 0;
  const goal = useRef<number | undefined>(undefined);
  const { rows, height, topOf, list, measure, reveal, page } = useWindowRows({
    count: items.length,
    estimate,
    keyOf: (index) => keyed(items, index, keyOf),
    whole,
    keep: at,
  });
  const go = (to: number, align?: 'center') => {
    goal.current = to;
    setCursor({ of, at: to });
    reveal(to, align);
  };
  useLayoutEffect(() => {
    const to = begin === undefined ? -1 : items.findIndex((item) => keyOf(item) === begin);
    if (to >= 0) go(to, 'center');
    // Only on coming back; later changes of the list leave the reader where they are.
  }, []);
  useLayoutEffect(() => {
    const stop = list.current?.querySelector<HTMLElement>(`[data-index="${goal.current}"] [data-stop]`);
    if (!stop) return;
    goal.current = undefined;
    stop.focus({ preventScroll: true });
  });
  const keys = useRowKeys({ at, items, nameOf, page, go });
  return (
    <ul
      ref={list}
      class={`rows ${props.class ?? ''}`}
      aria-label={label}
      style={`height: ${height}px`}
      onKeyDown={keys}
      onFocusIn={(event) => {
        const row = event.target instanceof HTMLElement && isStop(event.target) && rowOf(event.target);
        if (typeof row === 'number' && row !== at) setCursor({ of, at: row });
      }}
    >
      {rows.map((row) => {
        const item = items[row.index];
        if (item === undefined) return null;
        return (
          <li
            key={row.key}
            ref={measure}
            data-index={row.index}
            aria-setsize={items.length}
            aria-posinset={row.index + 1}
            style={`translate: 0 ${topOf(row)}px`}
          >
            {children(item, { tabIndex: row.index === at ? 0 : -1, 'data-stop': true })}
          </li>
        );
      })}
    </ul>
  );
}

interface RowKeys<Item> {
  /** The row with the tab stop. */
  at: number;
  items: readonly Item[];
  nameOf: ((item: Item) => string) | undefined;
  /** How many rows a page has. */
  page: number;
  go: (to: number) => void;
}

/** Moves through the rows by arrows, Home, End and page keys, and by the first letters of a name. */
function useRowKeys<Item>({ at, items, nameOf, page, go }: RowKeys<Item>) {
  const typed = useRef({ letters: '', when: 0 });
  return (event: TargetedKeyboardEvent<HTMLUListElement>): void => {
    const { key, target, timeStamp, ctrlKey, altKey, metaKey } = event;
    if (ctrlKey || altKey || metaKey || !(target instanceof HTMLElement) || !isStop(target)) return;
    let to = rowFor(key, { at, count: items.length, page });
    if (to === undefined && nameOf !== undefined && key.length === 1 && key !== ' ') {
      typed.current = typedOn(typed.current, key, timeStamp);
      to = rowNamed(items.map(nameOf), at, typed.current.letters);
    }
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
}

const isStop = (element: HTMLElement): boolean => element.dataset.stop !== undefined;

const rowOf = (element: HTMLElement): number => Number(element.closest('li')?.dataset.index);

function keyed<Item>(items: readonly Item[], index: number, keyOf: (item: Item) => string): string {
  const item = items[index];
  return item === undefined ? String(index) : keyOf(item);
}
