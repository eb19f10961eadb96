// What must be admitted about the corpus beside this article, in one plain sentence.
import type { JSX } from 'preact';
import type { CardEvidence } from '../../model/evidence.ts';
import { formatDate } from '../dates.ts';

/** The sentence, or nothing where there is nothing to admit or the view says it already. */
export function GapNote({ evidence }: { evidence: CardEvidence }): JSX.Element | null {
  const words = gapSentence(evidence);
  return words === undefined ? null : <p class="gap">{words}</p>;
}

/** "The newest source here is of 5 March 2026, the page of 10 March 2026." */
export function gapSentence({ gap, asOf, coverage }: CardEvidence): string | undefined {
  switch (gap) {
    case 'nothing-newer':
      return `The newest source here is of ${formatDate(coverage.last)}, the page of ${formatDate(asOf)}.`;
    case 'nothing-before':
      return `The corpus holds nothing that was known by ${formatDate(asOf)}; all it has came later.`;
    case 'one-source':
      return 'All that the corpus has on this comes from one source.';
    default:
      return undefined;
  }
}
