// "Copy citation", with a menu of forms beside it and an answer the reader can see and hear.
import type { JSX } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Phrase } from '../../model/phrase.ts';
import type { Citing } from '../../model/settings.ts';
import { LastCiting } from '../citing.ts';
import { Glyph } from '../controls/glyph.tsx';
import { say } from '../language/i18n.ts';
import { citationFormatLabel } from '../language/labels.ts';
import { CopyMenu } from './copy-menu.tsx';

/** How long "Copied" stays, in ms: long enough to be read after looking back from the clipboard's target. */
const FEEDBACK = 2000;

const words = {
  idle: 'copyCitation',
  done: 'copied',
  failed: 'copyFailed',
} as const satisfies Record<string, Phrase>;

/** Calls `onCopy` and says how it went. Where room is short, a shorter phrase is shown than said. */
export function CopyButton({ onCopy }: { onCopy: (citing: Citing) => Promise<void> }): JSX.Element {
  const citing = useContext(LastCiting);
  const [state, setState] = useState<keyof typeof words>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), FEEDBACK);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = (chosen: Citing) =>
    onCopy(chosen).then(
      () => setState('done'),
      () => setState('failed'),
    );
  const form = citationFormatLabel(citing.format);
  const title = citing.excerpt ? say('copyExcerptAs', form) : say('copyCitationAs', form);
  return (
    <span class={`copy ${state}`}>
      <button type="button" class="quiet" title={title} onClick={() => copy(citing)}>
        <Glyph name={state === 'done' ? 'done' : 'copy'} />
        <span aria-live="polite">
          {state === 'idle' && <span class="copy-brief" data-brief={say('copy')} aria-hidden="true" />}
          <span class={state === 'idle' ? 'copy-what' : undefined}>{say(words[state])}</span>
        </span>
      </button>
      <CopyMenu citing={citing} onChoose={copy} />
    </span>
  );
}
