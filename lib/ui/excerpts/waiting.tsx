// What is shown instead of evidence while it is loading, and after that has failed.
import type { JSX } from 'preact';
import { say } from '../language/i18n.ts';

/** Grey lines in the shape of the evidence; screen readers announce "Looking up". */
export function Waiting(): JSX.Element {
  return (
    <div class="waiting" role="status">
      <span class="spoken">{say('lookingUp')}</span>
      <i style="width: 46%" class="tall" />
      <i style="width: 72%" />
      <i style="width: 100%" class="gap" />
      <i style="width: 94%" />
      <i style="width: 38%" />
    </div>
  );
}

interface FailureProps {
  /** A plain sentence. */
  error: string | undefined;
  onRetry?: (() => void) | undefined;
}

/** The error message and a way to try again. */
export function Failure({ error, onRetry }: FailureProps): JSX.Element {
  return (
    <div class="failure" role="alert">
      <p>{error ?? say('lookUpFailed')}</p>
      {onRetry && (
        <button type="button" class="plain" onClick={onRetry}>
          {say('tryAgain')}
        </button>
      )}
    </div>
  );
}
