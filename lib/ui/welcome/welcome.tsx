// The welcome page: what Sidelight does, one picture, the three modes, nothing else.
import type { JSX } from 'preact';
import type { Mode } from '../../model/settings.ts';
import { Problem } from '../controls/problem.tsx';
import { Radios } from '../controls/radios.tsx';
import { say } from '../language/i18n.ts';
import { MODES } from '../modes.ts';
import { Picture } from './picture.tsx';

interface WelcomeProps {
  /** Undefined until it is known. */
  mode: Mode | undefined;
  error: string | undefined;
  /** Present if the mode could not be loaded. */
  onRetry?: (() => void) | undefined;
  /** Called during the click itself, so that a permission can be requested. */
  onMode: (mode: Mode) => void;
}

/** One page, one column. */
export function Welcome({ mode, error, onRetry, onMode }: WelcomeProps): JSX.Element {
  return (
    <main class="welcome">
      <h1>{say('welcomeTitle')}</h1>
      <p class="lead">{say('welcomeWhat')}</p>
      <Picture />
      <p class="lead">{say('welcomeHow')}</p>
      <Radios label={say('whereItWorks')} choices={MODES} chosen={mode} onChoose={onMode} />
      <Problem error={error} onRetry={onRetry} />
    </main>
  );
}
