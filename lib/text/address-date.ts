// Reads the date of publication that many news sites put into an article's address.

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Numbers outside the years from this one to the latest year given are not years. */
const EARLIEST_YEAR = 1995;

/**
 * `/2023/05/28/`, `/2023-05-28-`, `/2023/may/28/`, `/2023/05/`: year, month as digits or letters, and optionally the
 * day.
 */
const PARTED = /(?:^|[/_-])(\d{4})([/_-])(\d{1,2}|[a-z]{3})(?:\2(\d{1,2}))?(?=[/_.-]|$)/gi;

/** `20230528` at the start of a number that is at most a date with a serial number after it. */
const JOINED = /(?:^|[^\d])(\d{4})(\d{2})(\d{2})\d{0,10}(?!\d)/g;

/**
 * The date in the path or query of a web address, as precise as it is there; undefined if there is none.
 * @param latest the year after which nothing can have been published, usually the present one.
 */
export function dateInAddress(address: string, latest: number): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { pathname, search } = new URL(address);
  const text = pathname + search;
  for (const [, year, , month = '', day] of text.matchAll(PARTED)) {
    const named = MONTHS.indexOf(month.toLowerCase()) + 1;
    const date = whole(
      Number(year),
      named || Number(month),
      day === undefined ? undefined : Number(day),
      latest,
    );
    if (date) return date;
  }
  for (const [, year, month, day] of text.matchAll(JOINED)) {
    const date = whole(Number(year), Number(month), Number(day), latest);
    if (date) return date;
  }
  return undefined;
}

function whole(year: number, month: number, day: number | undefined, latest: number): string | undefined {
  if (year < EARLIEST_YEAR || year > latest) return undefined;
  const parts = [year, month, day ?? 1] as const;
  const date = new Date(Date.UTC(parts[0], parts[1] - 1, parts[2]));
  // A 13th month or a 31 February rolls over into another date.
  if (Number.isNaN(date.getTime()) || date.getUTCMonth() !== month - 1) return undefined;
  const iso = date.toISOString();
  return iso.slice(0, day === undefined ? 'YYYY-MM'.length : 'YYYY-MM-DD'.length);
}
