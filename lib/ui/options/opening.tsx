// How popovers open: by resting the pointer, for how long, or by holding a key.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { DWELL, type Hold, type Settings } from '../../model/settings.ts';
import { Radios } from '../radios.tsx';

/** One step of the slider in ms: finer differences are not felt. */
const STEP = 50;

const holds = [
  { value: 'off', words: 'Rest the pointer on a name' },
  { value: 'alt', words: 'Point at it while holding Alt', note: 'Option (⌥) on a Mac.' },
  { value: 'ctrl', words: 'Point at it while holding Ctrl', note: 'Control (⌃) on a Mac.' },
  { value: 'shift', words: 'Point at it while holding Shift' },
] as const;

interface OpeningProps {
  settings: Settings | undefined;
  onHold: (hold: Hold) => void;
  /** In ms. */
  onDwell: (dwell: number) => void;
}

/** The slider counts only where no key is held. */
export function Opening({ settings, onHold, onDwell }: OpeningProps): JSX.Element {
  const id = useId();
  const dwell = settings?.dwell ?? DWELL.usual;
  return (
    <div>
      <Radios label="How a popover opens" choices={holds} chosen={settings?.hold} onChoose={onHold} />
      <div class="slider">
        <label for={id}>Rest for</label>
        <input
          id={id}
          type="range"
          min={DWELL.least}
          max={DWELL.most}
          step={STEP}
          value={dwell}
          disabled={settings?.hold !== 'off'}
          aria-valuetext={`${dwell} milliseconds`}
          onChange={(event) => onDwell(event.currentTarget.valueAsNumber)}
        />
        <output for={id}>{dwell} ms</output>
      </div>
    </div>
  );
}
