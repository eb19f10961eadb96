// A name of the bundled library to try: pointed at or pressed, it opens the card that it would open on a news page.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Evidence } from '../../model/evidence.ts';
import { say } from '../language/i18n.ts';
import { sample } from '../language/pack-words.ts';
import { Popover, type PopoverProps } from '../popover/popover.tsx';

/** What the sample shows and does. */
export interface SampleProps {
  /** What the library has on the name; absent until it is known. */
  evidence: Evidence | undefined;
  onCopy: PopoverProps['onCopy'];
  /** Shows an entity in the panel. Called in the click itself. */
  onPanel: () => void;
}

/** A line with the name in it, and the card below it. */
export function Sample({ evidence, onCopy, onPanel }: SampleProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const [pinned, setPinned] = useState(false);
  const { name } = sample();
  return (
    <section class="sample">
      <p class="lead">
        {say('welcomeTry')}{' '}
        <button
          type="button"
          class="name"
          aria-expanded={isOpen}
          onPointerEnter={() => setOpen(true)}
          onClick={() => setOpen(true)}
        >
          {name}
        </button>
      </p>
      {isOpen && (
        <Popover
          evidence={evidence}
          state={evidence ? 'ready' : 'loading'}
          pinned={pinned}
          onPin={() => setPinned(!pinned)}
          onClose={() => setOpen(false)}
          onCopy={onCopy}
          onMore={onPanel}
          onEntity={onPanel}
        />
      )}
    </section>
  );
}
