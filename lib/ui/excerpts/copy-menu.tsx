// The forms in which a citation can be copied, as a menu that opens over everything else.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { CITATION_FORMATS } from '../../model/primitives/lists.ts';
import type { Citing } from '../../model/settings.ts';
import { Glyph } from '../controls/glyph.tsx';
import { openBeside } from '../controls/open-beside.ts';
import { say } from '../language/i18n.ts';
import { citationFormatLabel } from '../language/labels.ts';
import { moveFocus } from './menu-keys.ts';

/** What opens the menu of each menu button: a click made by a script would be ignored in a page. */
const openers = new WeakMap<Element, () => void>();

/** The key that opens the menu of the excerpt in focus; the place on the keyboard, because not every layout has a C. */
const KEY = 'KeyC';

/** Opens the first copy menu in an element if the key for it was pressed. */
export function openMenuByKey(event: KeyboardEvent, within: Element): void {
  if (event.code !== KEY || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const button = within.querySelector<HTMLElement>('.copy-as');
  const open = button && openers.get(button);
  if (!open) return;
  event.preventDefault();
  event.stopPropagation();
  // Comes into view by that, and the menu with it.
  button.focus();
  open();
}

interface CopyMenuProps {
  /** The way used last; it is ticked. */
  citing: Citing;
  /** Every choice copies at once. */
  onChoose: (citing: Citing) => void;
}

/** Puts the menu beside its button while it is open, with the focus in it. */
function useMenu(open: boolean, setOpen: (open: boolean) => void) {
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (button.current) openers.set(button.current, () => setOpen(true));
  }, [setOpen]);
  useEffect(() => {
    if (!open || menu.current === null || button.current === null) return;
    const closing = openBeside(menu.current, button.current, () => setOpen(false));
    menu.current.querySelector<HTMLElement>('[aria-checked="true"]')?.focus();
    return () => closing.abort();
  }, [open, setOpen]);
  return { button, menu };
}

/** A menu button: arrows, Home, End and first letters move, Esc and Tab leave. */
export function CopyMenu({ citing, onChoose }: CopyMenuProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const { button, menu } = useMenu(open, setOpen);
  const leave = () => {
    setOpen(false);
    button.current?.focus();
  };
  const choose = (chosen: Citing) => {
    leave();
    onChoose(chosen);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Tab') setOpen(false);
    else if (event.key === 'Escape') leave();
    else if (menu.current === null || !moveFocus(menu.current, event)) return;
    if (event.key !== 'Tab') event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class="quiet copy-as"
        aria-label={say('copyAs')}
        title={say('copyAsMore')}
        aria-keyshortcuts="C"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <Glyph name="down" />
      </button>
      {open && (
        <div
          ref={menu}
          class="menu"
          popover="auto"
          role="menu"
          aria-label={say('copyAs')}
          tabIndex={-1}
          onKeyDown={keys}
        >
          <MenuItems citing={citing} onChoose={choose} />
        </div>
      )}
    </>
  );
}

/** The formats, one of which is ticked, and whether the excerpt's text is copied, too. */
function MenuItems({ citing, onChoose }: CopyMenuProps): JSX.Element {
  return (
    <>
      {CITATION_FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          role="menuitemradio"
          aria-checked={format === citing.format}
          tabIndex={-1}
          onClick={() => onChoose({ ...citing, format })}
        >
          <Tick shown={format === citing.format} />
          {citationFormatLabel(format)}
        </button>
      ))}
      <hr />
      <button
        type="button"
        role="menuitemcheckbox"
        aria-checked={citing.excerpt}
        tabIndex={-1}
        onClick={() => onChoose({ ...citing, excerpt: !citing.excerpt })}
      >
        <Tick shown={citing.excerpt} />
        {say('withExcerpt')}
      </button>
    </>
  );
}

const Tick = ({ shown }: { shown: boolean }): JSX.Element | null => (shown ? <Glyph name="done" /> : null);
