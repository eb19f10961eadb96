// What has gone wrong, where the reader looks, and the way to try again.
import type { JSX } from 'preact';
import { say } from '../language/i18n.ts';

interface ProblemProps {
  /** A plain sentence; nothing is shown without one. */
  error: string | undefined;
  /** Given where trying again may help. */
  onRetry?: (() => void) | undefined;
}

/** The sentence, read out at once, with a button where there is something to try. */
export function Problem({ error, onRetry }: ProblemProps): JSX.Element | null {
  if (error === undefined) return null;
  return (
    <div class="problem" role="alert">
      <p>{error}</p>
      {onRetry && (
        <button type="button" class="plain" onClick={onRetry}>
          {say('tryAgain')}
        </button>
      )}
    </div>
  );
}
