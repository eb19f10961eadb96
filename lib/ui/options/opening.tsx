// When popovers open: after resting the pointer for some time, or while holding a key.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Phrase } from '../../model/phrase.ts';
import { DWELL } from '../../model/primitives/lists.ts';
import type { Hold, Settings } from '../../model/settings.ts';
import { Radios } from '../controls/radios.tsx';
import { say, sayCount } from '../language/i18n.ts';

/** One step of the slider in ms: smaller differences are not noticeable. */
const STEP = 50;

const holds = [
  { value: 'off', words: 'holdNone' },
  { value: 'alt', words: 'holdAlt', note: 'holdAltNote' },
  { value: 'ctrl', words: 'holdCtrl', note: 'holdCtrlNote' },
  { value: 'shift', words: 'holdShift' },
] as const satisfies readonly { value: Hold; words: Phrase; note?: Phrase }[];

interface OpeningProps {
  settings: Settings | undefined;
  onHold: (hold: Hold) => void;
  /** In ms. */
  onDwell: (dwell: number) => void;
  onUnmarked: (opens: boolean) => void;
}

/** The slider counts only where no key is held. */
export function Opening({ settings, onHold, onDwell, onUnmarked }: OpeningProps): JSX.Element {
  const id = useId();
  const dwell = settings?.dwell ?? DWELL.usual;
  return (
    <div>
      <Radios label={say('howOpens')} choices={holds} chosen={settings?.hold} onChoose={onHold} />
      <div class="slider">
        <label for={id}>{say('restFor')}</label>
        <input
          id={id}
          type="range"
          min={DWELL.least}
          max={DWELL.most}
          step={STEP}
          value={dwell}
          disabled={settings?.hold !== 'off'}
          aria-valuetext={sayCount('milliseconds', dwell)}
          onChange={(event) => onDwell(event.currentTarget.valueAsNumber)}
        />
        <output for={id}>{say('ms', String(dwell))}</output>
      </div>
      <label class="radio unmarked">
        <input
          type="checkbox"
          checked={settings?.openUnmarked ?? true}
          disabled={settings === undefined || settings.density === 'none'}
          onChange={(event) => onUnmarked(event.currentTarget.checked)}
        />
        <span>
          {say('openUnmarked')}
          <small>{say('openUnmarkedNote')}</small>
        </span>
      </label>
    </div>
  );
}
