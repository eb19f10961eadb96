// Says in one plain sentence where the corpus is thin for this article.
import type { JSX } from 'preact';
import type { CardEvidence } from '../../model/evidence.ts';
import { dateInPhrase, formatDate } from '../language/dates.ts';
import { say } from '../language/i18n.ts';

/** The sentence, or nothing if there is no gap or the view says it already. */
export function GapNote({ evidence }: { evidence: CardEvidence }): JSX.Element | null {
  const words = gapSentence(evidence);
  return words === undefined ? null : <p class="gap">{words}</p>;
}

/** "The newest source here is from 5 March 2026, the page from 10 March 2026." */
export function gapSentence({ gap, asOf, coverage }: CardEvidence): string | undefined {
  switch (gap) {
    case 'nothing-newer':
      // After a colon a date stands on its own.
      return say('gapNewest', formatDate(coverage.last), formatDate(asOf));
    case 'nothing-before':
      return say('gapBefore', dateInPhrase(asOf));
    case 'one-source':
      return say('gapOneSource');
    default:
      return undefined;
  }
}
