// The date as of which the panel shows what is known: the page's own at first, another one, or none.
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Glyph } from '../controls/glyph.tsx';
import { say } from '../language/i18n.ts';
import { ANY_DATE, type PanelLocation } from './location.ts';
import type { OnNavigate } from './use-location.ts';

/** While a year is being typed, the field holds the years 0002, 0020 and 0202, which nobody means. */
const EARLIEST = '1000-01-01';

/** The date that holds, and ways to change it. */
export interface AsOf {
  date: string | undefined;
  /** Whether it is the page's own. */
  isPages: boolean;
  /** Goes to another date; null for none, undefined for the page's own. */
  set: (date: string | null | undefined) => void;
}

/**
 * The date in the panel's address, or else the page's. It holds until a page of another date comes to the front; `page` is
 * undefined while nothing is known of that, and its date is where it has none.
 */
export function useAsOf(
  page: { published?: string | undefined } | undefined,
  location: PanelLocation,
  onNavigate: OnNavigate,
): AsOf {
  const { asOf } = location;
  const published = page?.published;
  const seen = useRef(published);
  const set: AsOf['set'] = (date) =>
    onNavigate({ ...location, asOf: date === null ? ANY_DATE : date }, 'replace');
  useLayoutEffect(() => {
    if (published === undefined) return;
    const before = seen.current;
    seen.current = published;
    if (before !== undefined && before !== published && asOf !== undefined) set(undefined);
  }, [published]);
  const chosen = asOf === ANY_DATE ? undefined : asOf;
  return { date: asOf === undefined ? published : chosen, isPages: asOf === undefined, set };
}

/** "As of" with a field for the date, and a button that removes it or, where the page has one, goes back to that. */
export function AsOfField({ asOf, page }: { asOf: AsOf; page: string | undefined }): JSX.Element {
  const { date, isPages, set } = asOf;
  return (
    <p class="as-of">
      <label>
        <span>{say('asOf')}</span>{' '}
        <input
          type="date"
          value={date === undefined ? '' : lastDayOf(date)}
          onChange={({ currentTarget: { value } }) => {
            if (value === '' || value >= EARLIEST) set(value || null);
          }}
        />
      </label>
      {date !== undefined && (
        <button
          type="button"
          class="icon"
          aria-label={say('asOfAny')}
          title={say('asOfAny')}
          onClick={() => set(null)}
        >
          <Glyph name="close" />
        </button>
      )}
      {!isPages && page !== undefined && (
        <button type="button" class="quiet" onClick={() => set(undefined)}>
          {say('asOfPage')}
        </button>
      )}
    </p>
  );
}

/** The last day of a date that may be a month or a year: fields take days only. */
function lastDayOf(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  return day === undefined
    ? new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
    : date;
}
