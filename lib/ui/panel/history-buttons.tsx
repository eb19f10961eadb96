// Back and forward through the locations that the reader has visited, as buttons and as Alt with an arrow key.
import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { Glyph } from '../controls/glyph.tsx';
import { say } from '../language/i18n.ts';
import type { HistoryButtons } from './use-location.ts';

/** Two buttons; one that leads nowhere is grey but keeps its place. */
export function HistoryButtonsView({ back, forward }: HistoryButtons): JSX.Element {
  // At once, not when the frame is painted: keys may follow each other fast.
  useLayoutEffect(() => {
    const listening = new AbortController();
    const keys = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const way = event.key === 'ArrowLeft' ? back : event.key === 'ArrowRight' ? forward : undefined;
      if (way === undefined) return;
      // Before the browser takes it as navigation.
      event.preventDefault();
      way();
    };
    addEventListener('keydown', keys, { signal: listening.signal });
    return () => listening.abort();
  }, [back, forward]);
  return (
    <div class="history-buttons">
      <Way label={say('panelBack')} glyph="back" go={back} />
      <Way label={say('panelForward')} glyph="next" go={forward} />
    </div>
  );
}

interface WayProps {
  label: string;
  glyph: 'back' | 'next';
  go: (() => void) | undefined;
}

function Way({ label, glyph, go }: WayProps): JSX.Element {
  return (
    // Not `disabled`, which would lose the focus after the last step back.
    <button
      type="button"
      class="icon"
      aria-label={label}
      title={label}
      aria-disabled={go === undefined}
      onClick={() => go?.()}
    >
      <Glyph name={glyph} />
    </button>
  );
}
