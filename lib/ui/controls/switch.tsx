// An on/off switch.
import type { JSX } from 'preact';

interface SwitchProps {
  /** What it switches, for screen readers and as a tooltip. */
  label: string;
  on: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
}

/** A button with the role `switch`: its state shows in the position of the knob and a tick, not in colour alone. */
export function Switch({ label, on, disabled = false, onChange }: SwitchProps): JSX.Element {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <span class="knob" />
    </button>
  );
}
