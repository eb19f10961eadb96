// Goes through the mentions of one name on the page, there and back.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { counted } from '../counts.ts';
import { Glyph } from '../glyph.tsx';

interface StepperProps {
  /** How often the name stands on the page. */
  count: number;
  /** Scroll the page to the nth mention, from 0. */
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
    at === undefined ? `${counted(count, 'time')} on this page` : `${at + 1} of ${count} on this page`;
  return (
    <div class="stepper">
      <span aria-live="polite">{where}</span>
      <button
        type="button"
        class="icon"
        aria-label="Previous mention"
        title="Previous mention"
        onClick={() => go(((at ?? 0) - 1 + count) % count)}
      >
        <Glyph name="up" />
      </button>
      <button
        type="button"
        class="icon"
        aria-label="Next mention"
        title="Next mention"
        onClick={() => go(at === undefined ? 0 : (at + 1) % count)}
      >
        <Glyph name="down" />
      </button>
    </div>
  );
}
