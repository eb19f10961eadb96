// The first-run page: what Sidelight does, what its library is about, a name to try, the three modes, where to go next.
import type { JSX } from 'preact';
import type { Site } from '../../model/corpus.ts';
import type { Mode } from '../../model/settings.ts';
import { Problem } from '../controls/problem.tsx';
import { Radios } from '../controls/radios.tsx';
import { listed, say, sayCount } from '../language/i18n.ts';
import { packTitle } from '../language/pack-words.ts';
import { packLanguage } from '../language/vocabulary.ts';
import { MODES } from '../modes.ts';
import { Picture } from './picture.tsx';
import { Sample, type SampleProps } from './sample.tsx';

/** How much is in the library. */
interface Extent {
  readonly names: number;
  readonly sources: number;
}

interface WelcomeProps extends SampleProps {
  /** Undefined until it is known. */
  mode: Mode | undefined;
  /** Undefined until it is known. */
  extent: Extent | undefined;
  /** News sites on which Sidelight is on, to begin with. */
  sites: readonly Site[];
  error: string | undefined;
  /** Present if the mode could not be loaded. */
  onRetry?: (() => void) | undefined;
  /** Called during the click itself, so that a permission can be requested. */
  onMode: (mode: Mode) => void;
  onOptions: () => void;
}

/** One page, one column. */
export function Welcome(props: WelcomeProps): JSX.Element {
  return (
    <main class="welcome">
      <h1>{say('welcomeTitle')}</h1>
      <p class="lead">{say('welcomeWhat')}</p>
      <Picture />
      <About extent={props.extent} />
      <Sample evidence={props.evidence} onCopy={props.onCopy} onPanel={props.onPanel} />
      <p class="lead">{say('welcomeHow')}</p>
      <Radios label={say('whereItWorks')} choices={MODES} chosen={props.mode} onChoose={props.onMode} />
      <Problem error={props.error} onRetry={props.onRetry} />
      <Next {...props} />
    </main>
  );
}

/** What the library is about, and how much is in it. */
function About({ extent }: { extent: Extent | undefined }): JSX.Element {
  return (
    <p class="lead">
      {say('welcomeLibrary')} <b lang={packLanguage()}>{packTitle()}</b>
      {extent &&
        ` (${listed([sayCount('libraryNameCount', extent.names), sayCount('sources', extent.sources)])})`}
    </p>
  );
}

/** News sites to open, and the other places of the extension. */
function Next({ sites, onPanel, onOptions }: WelcomeProps): JSX.Element {
  return (
    <section class="next">
      <h2>{say('welcomeNext')}</h2>
      <ul>
        {sites.map(({ host, name, language }) => (
          <li key={host}>
            <a href={`https://${host}/`} target="_blank" rel="noreferrer" lang={language}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <button type="button" class="plain" onClick={onPanel}>
        {say('openPanel')}
      </button>{' '}
      <button type="button" class="plain" onClick={onOptions}>
        {say('options')}
      </button>
    </section>
  );
}
