// The field for searching or filtering a list.
import type { JSX } from 'preact';
import { WindowGlyph } from '../../controls/window-glyph.tsx';

interface SearchFieldProps {
  /** What typing in it does, for screen readers. */
  label: string;
  hint: string;
  value: string;
  onValue: (value: string) => void;
}

/** A search field, to which browsers add a button that empties it. */
export function SearchField({ label, hint, value, onValue }: SearchFieldProps): JSX.Element {
  return (
    <label class="field">
      <WindowGlyph name="search" />
      <span class="spoken">{label}</span>
      <input
        type="search"
        value={value}
        placeholder={hint}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </label>
  );
}
