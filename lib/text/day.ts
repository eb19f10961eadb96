// The current day in the reader's time zone.

/** The day of a moment in the reader's time zone, as YYYY-MM-DD. */
export const isoDay = (moment: Date): string =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
