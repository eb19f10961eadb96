// The scale of a chart: from zero to a round number above the greatest figure, in per cent of its width.
import { scaleLinear } from 'd3-scale';
import { locale } from '../language/i18n.ts';
import type { Value } from './number.ts';

/** About how many numbers are written on the scale: as many as fit in a narrow panel. */
const TICKS = 4;

/** A scale that begins at zero, so that lengths compare as the figures do. */
export interface Scale {
  /** The position of a number in per cent. */
  at: (number: number) => number;
  ticks: { words: string; at: number }[];
}

/** The scale for some values. */
export function scaleFor(values: readonly Value[]): Scale {
  const most = Math.max(...values.map(({ high }) => high));
  const scale = scaleLinear([0, most], [0, 100]).nice(TICKS);
  const words = new Intl.NumberFormat(locale(), { notation: 'compact' });
  return {
    at: (number) => Math.round(scale(number) * 100) / 100,
    ticks: scale.ticks(TICKS).map((tick) => ({ words: words.format(tick), at: scale(tick) })),
  };
}
