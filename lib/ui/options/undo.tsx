// The bar that says what has just been done to all settings, with an undo button.
import type { JSX } from 'preact';
import { Glyph } from '../controls/glyph.tsx';
import { say } from '../language/i18n.ts';

interface UndoProps {
  /** What was done; nothing is shown without it. */
  done: string | undefined;
  onUndo: () => void;
  /** Closes the bar, and with it the undo. */
  onClose: () => void;
}

/**
 * A live region that is always there, so that screen readers announce what is added. It covers the bottom of the
 * window, because in the page it would push what is below it away from under the pointer.
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
