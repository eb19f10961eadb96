// The card that opens beside a marked name: the best excerpts, who said them, where they differ.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CardEvidence } from '../../model/evidence.ts';
import type { OnCopy } from '../citing.ts';
import { reveal } from '../controls/reveal.ts';
import { openMenuByKey } from '../excerpts/copy-menu.tsx';
import { EntityHeading } from '../excerpts/heading.tsx';
import { Failure, Waiting } from '../excerpts/waiting.tsx';
import { locale, say } from '../language/i18n.ts';
import { Body } from './body.tsx';
import { Chooser } from './chooser.tsx';
import { Controls } from './controls.tsx';
import { Foot } from './foot.tsx';
import type { OnMute } from './mute.tsx';

/** Everything that the popover shows and that it can be asked for. */
export interface PopoverProps {
  evidence: CardEvidence | undefined;
  state: 'loading' | 'ready' | 'error';
  /** A plain sentence, for the state `error`. */
  error?: string | undefined;
  pinned: boolean;
  onPin: () => void;
  onClose: () => void;
  /** Only for a card opened from another one, and for one of many that are pinned. */
  onBack?: (() => void) | undefined;
  onCloseAll?: (() => void) | undefined;
  /** Resolves when the citation is on the clipboard. */
  onCopy: OnCopy;
  /** Opens the panel at this entity. */
  onMore: () => void;
  /** Shows another entity that the name may mean. */
  onEntity: (id: string) => void;
  /** The page's host, and the function that mutes there; without them there is nothing to mute. */
  muting?: { site: string; onMute: OnMute } | undefined;
  /** A line was expanded or collapsed, so the card's size has changed. */
  onResize?: (() => void) | undefined;
  /** Without it an error offers no retry. */
  onRetry?: (() => void) | undefined;
}

/** A non-modal dialog. It does not take the focus by itself, because hovering must not move the reader's caret. */
export function Popover(props: PopoverProps): JSX.Element {
  const { evidence, state, pinned, onResize } = props;
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const gone = new AbortController();
    const toggled = ({ target }: Event) => {
      onResize?.();
      if (target instanceof HTMLDetailsElement && target.open) showInBody(target);
    };
    // The event of a `details` does not bubble, but it can be heard on its way down.
    root.current?.addEventListener('toggle', toggled, { capture: true, signal: gone.signal });
    return () => gone.abort();
  }, [onResize]);
  const label = evidence === undefined ? say('sourcesLabel') : say('sourcesOn', evidence.entity.name);
  return (
    <div
      class="sidelight card"
      ref={root}
      role="dialog"
      aria-label={label}
      aria-busy={state === 'loading'}
      tabIndex={-1}
      onKeyDown={(event) => openMenuByKey(event, event.currentTarget)}
      onFocusIn={({ target }) => {
        // Not on a press of the mouse, from under which its target would be moved.
        if (target instanceof Element && target.matches(':focus-visible')) showInBody(target);
      }}
      lang={locale()}
      dir="ltr"
    >
      <Controls {...props} />
      {pinned && <button type="button" class="grip" aria-label={say('popoverMove')} />}
      <Content {...props} />
    </div>
  );
}

/** Scrolls the card's body until an element in it is in full view. A menu lies over everything. */
function showInBody(element: Element): void {
  const body = element.closest('[popover]') ? null : element.closest<HTMLElement>('.body');
  if (body) reveal(body, element);
}

function Content({ evidence, state, error, onRetry, ...on }: PopoverProps): JSX.Element {
  if (state === 'error') return <Failure error={error} onRetry={onRetry} />;
  if (evidence === undefined) return <Waiting />;
  return (
    <>
      {evidence.choice ? (
        <Chooser candidates={evidence.choice} shown={evidence.entity.id} onEntity={on.onEntity} />
      ) : (
        <EntityHeading entity={evidence.entity} asOf={evidence.asOf} held={evidence.held} />
      )}
      <Body evidence={evidence} onCopy={on.onCopy} onEntity={on.onEntity} muting={on.muting} />
      <Foot coverage={evidence.coverage} more={evidence.more} onMore={on.onMore} />
    </>
  );
}
