// Turns figures into terms of the index: exact, and rounded as newspapers round them.
import type { FoundFigure } from '../text/figures.ts';
import { figuresIn } from '../text/figures.ts';

/** A figure with its span and its terms of the index. */
export interface FigureTerms extends FoundFigure {
  exact: string;
  /** Rounded to one leading digit, 13,223 to 10,000; absent for small figures and years, which nobody rounds. */
  round?: string;
}

/** Smaller figures are not rounded. */
const ROUNDED_FROM = 100;

/** The figures of a text with their terms; no word of a text starts like these. */
export function figureTerms(text: string): FigureTerms[] {
  return figuresIn(text).map((figure) => {
    const { value } = figure;
    const exact = `#${value}`;
    if (value < ROUNDED_FROM || isYear(value)) return { ...figure, exact };
    return { ...figure, exact, round: `#~${Number(value.toPrecision(1))}` };
  });
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value < 2100;
}
