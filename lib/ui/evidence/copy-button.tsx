// "Copy citation", with an answer the reader can see and hear.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Glyph } from '../glyph.tsx';

/** How long "Copied" stays, in ms: long enough to be read after looking back from the clipboard's target. */
const FEEDBACK = 2000;

const words = { idle: 'Copy', done: 'Copied', failed: 'Could not copy' };

/** Calls `onCopy` and says how it went. Where room is short, "citation" is only said, not shown. */
export function CopyButton({ onCopy }: { onCopy: () => Promise<void> }): JSX.Element {
  const [state, setState] = useState<keyof typeof words>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), FEEDBACK);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = () =>
    onCopy().then(
      () => setState('done'),
      () => setState('failed'),
    );
  return (
    <button type="button" class={`quiet copy ${state}`} title="Copy citation" onClick={copy}>
      <Glyph name={state === 'done' ? 'done' : 'copy'} />
      <span aria-live="polite">
        {words[state]}
        {state === 'idle' && <span class="copy-what"> citation</span>}
      </span>
    </button>
  );
}
