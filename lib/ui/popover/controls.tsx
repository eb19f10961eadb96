// Pin and close, and if needed back and close all, in the corner of the popover.
import type { JSX } from 'preact';
import { Glyph } from '../controls/glyph.tsx';
import { say } from '../language/i18n.ts';

interface ControlsProps {
  pinned: boolean;
  /** Closes this card only, if it was opened from another one. */
  onBack?: (() => void) | undefined;
  /** Closes all pinned cards, if there are many. */
  onCloseAll?: (() => void) | undefined;
  onPin: () => void;
  onClose: () => void;
}

/** A toggle and a button, both with labels for screen readers and tooltips. */
export function Controls({ pinned, onBack, onCloseAll, onPin, onClose }: ControlsProps): JSX.Element {
  const pin = pinned ? say('unpin') : say('keepOpen');
  return (
    <div class="controls">
      {onBack && <Control words={say('popoverBack')} glyph="back" onClick={onBack} />}
      {onCloseAll && <Control words={say('popoverCloseAll')} glyph="closeAll" onClick={onCloseAll} />}
      <button
        type="button"
        class="icon pin"
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

interface ControlProps {
  words: string;
  glyph: 'back' | 'closeAll';
  onClick: () => void;
}

const Control = ({ words, glyph, onClick }: ControlProps): JSX.Element => (
  <button type="button" class="icon" aria-label={words} title={words} onClick={onClick}>
    <Glyph name={glyph} />
  </button>
);
