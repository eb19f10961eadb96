// The settings: where Sidelight works, how much it marks, when popovers open, the reader's own sites, the listed ones.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Site } from '../../model/corpus.ts';
import type { Phrase } from '../../model/phrase.ts';
import type { Density, Hold, Mode, Settings } from '../../model/settings.ts';
import { Problem } from '../controls/problem.tsx';
import { Radios } from '../controls/radios.tsx';
import { Waiting } from '../excerpts/waiting.tsx';
import { say } from '../language/i18n.ts';
import { MODES } from '../modes.ts';
import { Everything, type FileReading } from './everything.tsx';
import { ListedSites } from './listed-sites.tsx';
import { type MutedName, MutedNames } from './muted-names.tsx';
import { Opening } from './opening.tsx';
import { SiteList } from './site-list.tsx';
import { Undo } from './undo.tsx';

/** Everything that the settings show and that can be changed; `undefined` while loading. */
export interface OptionsProps {
  settings: Settings | undefined;
  /** The default settings. */
  defaults: Settings;
  /** The news sites that come with the extension. */
  sites: readonly Site[];
  /** The names that the reader has muted in the settings. */
  muted?: readonly MutedName[];
  error?: string | undefined;
  /** Present if something could not be loaded and trying again may help. */
  onRetry?: (() => void) | undefined;
  /** Called during the click itself, so that a permission can be requested. */
  onMode: (mode: Mode) => void;
  onPrefer: (wish: { density?: Density; openUnmarked?: boolean; hold?: Hold; dwell?: number }) => void;
  /** Puts settings in the place of those there are. Called in the click itself; false if it could not be done. */
  onReplace: (settings: Settings) => Promise<boolean>;
  /** Saves a file with all settings through the browser. */
  onExport: () => void;
  readFile: (text: string) => FileReading;
  /** The browser's commands, with the keys that they have now. */
  commands?: readonly Command[];
  /** Opens the browser's own page of keyboard shortcuts. */
  onShortcuts: () => void;
}

/** What a key can do, in the reader's language, and the key as the browser writes it; empty if it has none. */
export interface Command {
  readonly description: string;
  readonly shortcut: string;
}

const densities = [
  { value: 'page', words: 'markFirst', note: 'markFirstNote' },
  { value: 'section', words: 'markSection', note: 'markSectionNote' },
  { value: 'all', words: 'markAll', note: 'markAllNote' },
  { value: 'none', words: 'markNone', note: 'markNoneNote' },
] as const satisfies readonly { value: Density; words: Phrase; note: Phrase }[];

/** One page, one column. */
export function Options(props: OptionsProps): JSX.Element {
  const { settings, defaults, sites, muted = [], error, onRetry, ...on } = props;
  const [undo, setUndo] = useState<{ done: string; before: Settings }>();
  if (settings === undefined && error === undefined) return <Waiting />;
  const replace = async (wanted: Settings, done: string) => {
    if ((await on.onReplace(wanted)) && settings !== undefined) setUndo({ done, before: settings });
  };
  const takeBack = async () => {
    if (undo !== undefined && (await on.onReplace(undo.before))) setUndo(undefined);
  };
  return (
    <main class="options">
      <header>
        <h1>{say('extensionShortName')}</h1>
        <p>{say('optionsLead')}</p>
      </header>
      <Problem error={error} onRetry={onRetry} />
      <div class="pair">
        <Radios label={say('whereItWorks')} choices={MODES} chosen={settings?.mode} onChoose={on.onMode} />
        <Radios
          label={say('whichMarked')}
          choices={densities}
          chosen={settings?.density}
          onChoose={(density) => on.onPrefer({ density })}
        />
        <Opening
          settings={settings}
          onHold={(hold) => on.onPrefer({ hold })}
          onDwell={(dwell) => on.onPrefer({ dwell })}
          onUnmarked={(openUnmarked) => on.onPrefer({ openUnmarked })}
        />
        <Keys commands={props.commands ?? []} onShortcuts={on.onShortcuts} />
      </div>
      {settings !== undefined && (
        <>
          <SiteList settings={settings} onSave={on.onReplace} />
          <MutedNames
            names={muted}
            onUnmute={(entity) => {
              const { [entity]: _unmuted, ...others } = settings.muted;
              void on.onReplace({ ...settings, muted: others });
            }}
          />
          <Everything
            defaults={defaults}
            onExport={on.onExport}
            readFile={on.readFile}
            onReplace={(wanted, done) => void replace(wanted, done)}
          >
            <Undo done={undo?.done} onUndo={takeBack} onClose={() => setUndo(undefined)} />
          </Everything>
        </>
      )}
      <ListedSites sites={sites} />
      <p class="language">{say('languageNote')}</p>
    </main>
  );
}

interface KeysProps {
  commands: readonly Command[];
  onShortcuts: () => void;
}

/** Which commands have keys, and which; browsers drop a suggested key that another extension has. */
function Keys({ commands, onShortcuts }: KeysProps): JSX.Element {
  return (
    <section class="keys">
      <h2>{say('keys')}</h2>
      <dl class="commands">
        {commands.map(({ description, shortcut }) => (
          <div key={description}>
            <dt>{description}</dt>
            <dd>{shortcut === '' ? say('keyNone') : <kbd>{shortcut}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p>{say('keysNote')}</p>
      <button type="button" class="plain" onClick={onShortcuts}>
        {say('changeKeys')}
      </button>
    </section>
  );
}
