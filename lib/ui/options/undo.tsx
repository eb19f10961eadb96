// The bar that says what has just been done to all settings, with the way back.
import type { JSX } from 'preact';
import { Glyph } from '../controls/glyph.tsx';
import { say } from '../language/i18n.ts';

interface UndoProps {
  /** What was done; nothing is shown without it. */
  done: string | undefined;
  onUndo: () => void;
  /** Puts the bar away, and with it the way back. */
  onClose: () => void;
}

/**
 * A live region that is always there, so that screen readers hear what comes into it. It lies over the foot of the window:
 * in the page it would push what is below it away, from under a pointer that is about to press it.
 */
export function Undo({ done, onUndo, onClose }: UndoProps): JSX.Element {
  return (
    <div class="undo" role="status">
      {done !== undefined && (
        <>
          <span>{done}</span>
          <button type="button" class="plain strong" onClick={onUndo}>
            {say('undo')}
          </button>
          <button type="button" class="icon" aria-label={say('close')} title={say('close')} onClick={onClose}>
            <Glyph name="close" />
          </button>
        </>
      )}
    </div>
  );
}
