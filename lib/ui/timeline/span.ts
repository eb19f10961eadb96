// Converts the corpus's dates and periods to spans of time that can be drawn.

/** A span of time in ms since 1970, half-open; an unknown end is left out. */
export interface TimeSpan {
  from?: number;
  to?: number;
}

/** Up to a month is drawn as a point: on a panel's axis of years it is no wider. */
const POINT = 32 * 24 * 60 * 60 * 1000;

/** `2018` → all of 2018, `2018-05/2018-06` → May and June, `2018-01-01/..` → from that day on. */
export function spanOf(period: string): TimeSpan {
  const [from = '', to = from] = period.split('/');
  return {
    ...(from !== '..' && { from: begin(from, 0) }),
    ...(to !== '..' && { to: begin(to, 1) }),
  };
}

/** Whether a span is short enough to be drawn as a point. */
export const isPoint = ({ from, to }: TimeSpan): boolean =>
  from !== undefined && to !== undefined && to - from <= POINT;

/** The beginning of a date, or of the day, month or year that follows after a number of them. */
function begin(date: string, after: number): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return Date.UTC(year + after, 0);
  if (day === undefined) return Date.UTC(year, month - 1 + after);
  return Date.UTC(year, month - 1, day + after);
}
