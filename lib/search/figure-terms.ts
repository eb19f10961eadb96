// Figures as terms of the index: exact, and rounded as newspapers round them.
import type { FoundFigure } from '../text/figures.ts';
import { figuresIn } from '../text/figures.ts';

/** A figure as terms of the index, and the characters that stand for it. */
export interface FigureTerms extends FoundFigure {
  exact: string;
  /** The same to one leading digit, 13,223 as 10,000; absent for small figures and years, which nobody rounds. */
  round?: string;
}

/** Below this a figure is counted, not rounded. */
const ROUNDED_FROM = 100;

/** The figures of a text with their terms; no word that is typed or printed begins as these do. */
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
