// The date as of which the panel shows what is known: the page's own at first, another one, or none.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Glyph } from '../controls/glyph.tsx';
import { say } from '../language/i18n.ts';

/** While a year is being typed, the field holds the years 0002, 0020 and 0202, which nobody means. */
const EARLIEST = '1000-01-01';

/** What the reader chose instead of the page's date: a date, or null for none. It holds for a page of that date only. */
interface Choice {
  page: string | undefined;
  date: string | null;
}

/** The date that holds, and ways to change it. */
export interface AsOf {
  date: string | undefined;
  /** Whether it is the page's own. */
  isPages: boolean;
  /** Goes to another date; null for none, undefined for the page's own. */
  set: (date: string | null | undefined) => void;
}

/** Keeps the reader's choice until a page of another date comes to the front. */
export function useAsOf(page: string | undefined): AsOf {
  const [choice, setChoice] = useState<Choice>();
  const holds = choice?.page === page ? choice : undefined;
  return {
    date: holds === undefined ? page : (holds.date ?? undefined),
    isPages: holds === undefined,
    set: (date) => setChoice(date === undefined ? undefined : { page, date }),
  };
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
