// Pin and close, in the corner of the popover.
import type { JSX } from 'preact';
import { Glyph } from '../glyph.tsx';

interface ControlsProps {
  pinned: boolean;
  onPin: () => void;
  onClose: () => void;
}

/** A toggle and a button, both with words for screen readers and as tooltips. */
export function Controls({ pinned, onPin, onClose }: ControlsProps): JSX.Element {
  const pin = pinned ? 'Unpin' : 'Keep open';
  return (
    <div class="controls">
      <button
        type="button"
        class="icon"
        aria-pressed={pinned}
        aria-label="Keep open"
        title={pin}
        onClick={onPin}
      >
        <Glyph name="pin" />
      </button>
      <button type="button" class="icon" aria-label="Close" title="Close (Esc)" onClick={onClose}>
        <Glyph name="close" />
      </button>
    </div>
  );
}
