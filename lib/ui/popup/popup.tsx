// What the toolbar button opens: this site on or off, the names on this page, and links to panel and options.
import type { JSX } from 'preact';
import type { Phrase } from '../../model/phrase.ts';
import type { Mode } from '../../model/settings.ts';
import type { TabState } from '../../model/tab.ts';
import { Problem } from '../controls/problem.tsx';
import { Radios } from '../controls/radios.tsx';
import { WindowGlyph } from '../controls/window-glyph.tsx';
import { Waiting } from '../excerpts/waiting.tsx';
import { say } from '../language/i18n.ts';
import { PageNames } from './page-names.tsx';
import { SiteSwitch } from './site-switch.tsx';

/** Everything that the popup shows and that it can be asked for; `undefined` while the state is loading. */
export interface PopupProps {
  state: TabState | undefined;
  /** A plain sentence, if something went wrong. */
  error?: string | undefined;
  /** Present if the state could not be loaded and trying again may help. */
  onRetry?: (() => void) | undefined;
  /** Called during the click itself, so that a permission can be requested. */
  onSite: (host: string, on: boolean) => void;
  /** Called during the click itself. */
  onMode: (mode: Mode) => void;
  /** Finds the names of a site without marking them, or marks them again. */
  onQuiet: (host: string, quiet: boolean) => void;
  /** Scrolls the page to the first mention. */
  onName: (entity: string) => void;
  /** Called during the click itself. */
  onPanel: () => void;
  onOptions: () => void;
}

/** The modes in the words of the popup. */
const modes = [
  { value: 'listed', words: 'modeListed' },
  { value: 'mine', words: 'modeMine' },
  { value: 'everywhere', words: 'modeEverywhere' },
] as const satisfies readonly { value: Mode; words: Phrase }[];

/** One column of 320 px. */
export function Popup({ state, error, onRetry, ...on }: PopupProps): JSX.Element {
  return (
    <main class="popup">
      {state !== undefined && <SiteSwitch state={state} onSite={on.onSite} />}
      {state === undefined && error === undefined && <Waiting />}
      <Problem error={error} onRetry={onRetry} />
      {state?.pdf && <p class="pdf-note">{say('pdfNote')}</p>}
      {state?.on && !state.pdf && <MarksToggle state={state} onQuiet={on.onQuiet} />}
      {state?.on && !state.pdf && <PageNames names={state.names} onName={on.onName} />}
      <button type="button" class="plain wide" onClick={on.onPanel}>
        <WindowGlyph name="panel" />
        {say('openPanel')}
      </button>
      <div class="popup-foot">
        <Radios label={say('worksOn')} choices={modes} chosen={state?.mode} onChoose={on.onMode} />
        <button type="button" class="quiet" onClick={on.onOptions}>
          <WindowGlyph name="options" />
          {say('options')}
        </button>
      </div>
    </main>
  );
}

interface MarksToggleProps {
  state: TabState;
  onQuiet: PopupProps['onQuiet'];
}

/** Nothing if the settings want no marks on any page. */
function MarksToggle({ state, onQuiet }: MarksToggleProps): JSX.Element | null {
  const { host, quiet } = state;
  if (host === undefined || quiet === undefined) return null;
  return (
    <label class="marks-toggle">
      <input type="checkbox" checked={!quiet} onChange={() => onQuiet(host, !quiet)} />
      {say('markOnSite')}
    </label>
  );
}
