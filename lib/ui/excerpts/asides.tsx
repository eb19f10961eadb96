// Expandable small print under an excerpt: why it is shown, and who else reports the same from the same origin.
import type { JSX } from 'preact';
import type { Source } from '../../model/corpus.ts';
import type { Excerpt, MatchReasons } from '../../model/evidence.ts';
import { formatDate } from '../language/dates.ts';
import { say, sayCount } from '../language/i18n.ts';
import { SourceLink } from './source-line.tsx';

/** Both disclosures, if there is something to disclose; closed at first. */
export function Asides({ excerpt }: { excerpt: Excerpt }): JSX.Element | null {
  const { matchReasons, sameOrigin = [] } = excerpt;
  if (matchReasons === undefined && sameOrigin.length === 0) return null;
  return (
    <div class="asides">
      {sameOrigin.length > 0 && (
        <details>
          <summary>{sayCount('reportsOneOrigin', sameOrigin.length + 1)}</summary>
          <p>
            {say('alsoIn')}{' '}
            {sameOrigin.map((source, at) => (
              <Report key={source.id} source={source} isFirst={at === 0} />
            ))}
          </p>
        </details>
      )}
      {matchReasons !== undefined && (
        <details>
          <summary>{say('whyThisOne')}</summary>
          <p>{reasonLine(matchReasons)}</p>
        </details>
      )}
    </div>
  );
}

function Report({ source, isFirst }: { source: Source; isFirst: boolean }): JSX.Element {
  return (
    <>
      {!isFirst && '; '}
      <SourceLink source={source}>{source.publisher}</SourceLink>, {formatDate(source.date)}
    </>
  );
}

/** "Shares with the sentence: workers, left · 10,000 · Vladivostok"; says so if it shares nothing. */
export function reasonLine({ words, figures, names }: MatchReasons): string {
  const shared = [words, figures, names].filter((list) => list.length > 0).map((list) => list.join(', '));
  return shared.length === 0 ? say('sharesNothing') : say('sharesWords', shared.join(' · '));
}
