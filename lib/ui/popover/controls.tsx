// Pin and close, in the corner of the popover.
import type { JSX } from 'preact';
import { Glyph } from '../glyph.tsx';
import { say } from '../words.ts';

interface ControlsProps {
  pinned: boolean;
  onPin: () => void;
  onClose: () => void;
}

/** A toggle and a button, both with words for screen readers and as tooltips. */
export function Controls({ pinned, onPin, onClose }: ControlsProps): JSX.Element {
  const pin = pinned ? say('unpin') : say('keepOpen');
  return (
    <div class="controls">
      <button
        type="button"
        class="icon"
        aria-pressed={pinned}
        aria-label={say('keepOpen')}
        title={pin}
        onClick={onPin}
      >
        <Glyph name="pin" />
      </button>
      <button
        type="button"
        class="icon"
        aria-label={say('close')}
        title={say('closeByEsc')}
        onClick={onClose}
      >
        <Glyph name="close" />
      </button>
    </div>
  );
}
