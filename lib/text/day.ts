// The day on the reader's calendar.

/** A moment's day where the reader is, as YYYY-MM-DD. */
export const isoDay = (moment: Date): string =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
