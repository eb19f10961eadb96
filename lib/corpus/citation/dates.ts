// Dates of citations, as precise as known, in the forms that the formats need.

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Written if a document has no date. */
export const NO_DATE = 'n.d.';

/** The parts of a date; month (1…12) and day are absent if they are unknown. */
export interface DateParts {
  year: string;
  month?: number;
  day?: number;
}

/** The parts of an ISO 8601 date: `2020`, `2020-05` or `2020-05-20`. */
export function dateParts(date: string): DateParts {
  const [year = '', month, day] = date.split('-');
  return {
    year,
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}

/** `20 May 2020`, `May 2020`, `2020`; `n.d.` where there is none. */
export function spokenDate(date: DateParts | undefined): string {
  if (date === undefined) return NO_DATE;
  const month = date.month === undefined ? undefined : MONTHS[date.month - 1];
  return [date.day, month, date.year].filter((part) => part !== undefined).join(' ');
}

/** `May 20, 2020`, `May 2020`, `2020`, as Chicago has it; `n.d.` where there is none. */
export function chicagoDate(date: DateParts | undefined): string {
  if (date?.month === undefined || date.day === undefined) return spokenDate(date);
  return `${MONTHS[date.month - 1]} ${date.day}, ${date.year}`;
}

/** `2020-05-20`, `2020-05`, `2020`: the numbers with two digits, joined by what the format wants. */
export function writtenDate({ year, month, day }: DateParts, joint = '-'): string {
  const rest = [month, day].filter((part) => part !== undefined);
  return [year, ...rest.map((part) => String(part).padStart(2, '0'))].join(joint);
}

/** The parts as numbers, from the year on. */
export function numbers({ year, month, day }: DateParts): number[] {
  return [Number(year), month, day].filter((part) => part !== undefined);
}
