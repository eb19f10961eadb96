// Steps forward and back through the mentions of one name on the page.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Glyph } from '../../controls/glyph.tsx';
import { WindowGlyph } from '../../controls/window-glyph.tsx';
import { say, sayCount } from '../../language/i18n.ts';

interface StepperProps {
  /** How often the name is on the page. */
  count: number;
  /** Scrolls the page to the nth mention, from 0. */
  onGo: (nth: number) => void;
}

/** "14 times on this page" with previous and next; after the first step "3 of 14". */
export function Stepper({ count, onGo }: StepperProps): JSX.Element | null {
  const [at, setAt] = useState<number>();
  if (count === 0) return null;
  const go = (nth: number) => {
    setAt(nth);
    onGo(nth);
  };
  const where =
    at === undefined ? sayCount('timesOnPage', count) : say('nthOnPage', String(at + 1), String(count));
  return (
    <div class="stepper">
      <span aria-live="polite">{where}</span>
      <button
        type="button"
        class="icon"
        aria-label={say('previousMention')}
        title={say('previousMention')}
        onClick={() => go(((at ?? 0) - 1 + count) % count)}
      >
        <WindowGlyph name="up" />
      </button>
      <button
        type="button"
        class="icon"
        aria-label={say('nextMention')}
        title={say('nextMention')}
        onClick={() => go(at === undefined ? 0 : (at + 1) % count)}
      >
        <Glyph name="down" />
      </button>
    </div>
  );
}
