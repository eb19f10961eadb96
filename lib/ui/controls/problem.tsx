// Shows what has gone wrong where the reader is looking, with a way to try again.
import type { JSX } from 'preact';
import { say } from '../language/i18n.ts';

interface ProblemProps {
  /** A plain sentence; nothing is shown without it. */
  error: string | undefined;
  /** Present if trying again may help. */
  onRetry?: (() => void) | undefined;
}

/** The sentence, announced at once, with a button if there is something to try. */
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
