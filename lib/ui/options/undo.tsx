// The line that says what has just been done to all settings, with the way back.
import type { JSX } from 'preact';
import { say } from '../words.ts';

interface UndoProps {
  /** What was done; nothing is shown without it. */
  done: string | undefined;
  onUndo: () => void;
}

/** A live region that is always there, so that screen readers hear what comes into it. */
export function Undo({ done, onUndo }: UndoProps): JSX.Element {
  return (
    <div class="undo" role="status">
      {done !== undefined && (
        <>
          <span>{done}</span>
          <button type="button" class="plain" onClick={onUndo}>
            {say('undo')}
          </button>
        </>
      )}
    </div>
  );
}
