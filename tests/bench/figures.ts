// Prints measured times as a row of a table.

/** The value below which this share (0…1) of the times lies. */
export function quantile(times: readonly number[], part: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

/**
 * A name, the median and the 95th percentile in ms and, if compared with other times of the same run, the ratio of the
 * medians.
 */
export function line(name: string, times: readonly number[], beside?: readonly number[]): string {
  const median = quantile(times, 0.5);
  const ratio = beside === undefined ? '' : `   ${(median / quantile(beside, 0.5)).toFixed(2)} × empty`;
  const figures = [median, quantile(times, 0.95)].map((time) => time.toFixed(1).padStart(8)).join('');
  return `${name.padEnd(28)}${figures} ms (median, 95 %; n ${times.length})${ratio}`;
}
