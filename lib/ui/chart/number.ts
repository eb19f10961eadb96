// Reads a number as a source prints it; what can be read in more ways than one is not read at all.

/** A number, or a range of two: the same at both ends for a single one. */
export interface Value {
  low: number;
  high: number;
}

const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

const ONE =
  /^(?:(?<grouped>\d{1,3}(?:,\d{3})+)|(?<plain>\d+))(?<rest>\.\d+)?(?: (?<scale>thousand|million|billion))?$/;

/** "277,365" → 277365, "1.36 million" → 1360000, "2,000–3,000" → both; undefined for anything else, "2-3,000" too. */
export function readValue(printed: string): Value | undefined {
  const ends = printed.split(/[-–]/);
  const [low, high = low] = ends.map((end) => numberOf(end.trim()));
  if (ends.length > 2 || low === undefined || high === undefined) return undefined;
  // "2-3,000" may mean 2 or 2,000: both ends must be written alike.
  if (low.manner !== high.manner || low.number > high.number) return undefined;
  return { low: low.number, high: high.number };
}

function numberOf(printed: string): { number: number; manner: string } | undefined {
  const groups = ONE.exec(printed)?.groups;
  if (groups === undefined) return undefined;
  const { grouped, plain = '', rest = '', scale = '' } = groups;
  const digits = grouped === undefined ? plain : grouped.replaceAll(',', '');
  // A number that begins with 0 is a code or a mistake, unless it is less than one.
  if (/^0\d/.test(digits)) return undefined;
  const number = Number(`${digits}${rest}`) * (SCALES[scale] ?? 1);
  return { number, manner: `${grouped === undefined ? 'plain' : 'grouped'} ${scale}` };
}
