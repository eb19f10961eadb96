// The first-run page: what Sidelight does, one picture, the three modes, nothing else.
import type { JSX } from 'preact';
import type { Mode } from '../../model/settings.ts';
import { MODES } from '../modes.ts';
import { Radios } from '../radios.tsx';
import { Picture } from './picture.tsx';

interface WelcomeProps {
  /** Undefined until it is known. */
  mode: Mode | undefined;
  error: string | undefined;
  /** Called in the click itself, so that a permission may be asked for. */
  onMode: (mode: Mode) => void;
}

/** One page, one column. */
export function Welcome({ mode, error, onMode }: WelcomeProps): JSX.Element {
  return (
    <main class="welcome">
      <h1>Sources beside the news</h1>
      <p class="lead">
        Sidelight underlines the names it knows on news pages. Rest the pointer on one, and see what sources
        say about it: who said it, where and when, with the link, and both sides where sources differ.
      </p>
      <Picture />
      <p class="lead">
        It never judges, and nothing you read leaves this machine. The toolbar button turns it on or off for
        the site you are on.
      </p>
      <Radios label="Where it works" choices={MODES} chosen={mode} onChoose={onMode} />
      {error !== undefined && (
        <p class="problem" role="alert">
          {error}
        </p>
      )}
    </main>
  );
}
