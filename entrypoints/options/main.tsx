// The settings: the component and the background.
import { type JSX, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Site } from '../../lib/model/corpus.ts';
import { Settings } from '../../lib/model/settings.ts';
import {
  ask,
  listedSites,
  onNotice,
  openShortcuts,
  packWords,
  shortcuts,
} from '../../lib/platform/messages/from-own-page.ts';
import { readSaved } from '../../lib/platform/settings/settings-file.ts';
import { replaceSettings, switchMode } from '../../lib/platform/sites/turn-on.ts';
import { browserTranslator, say } from '../../lib/platform/translator.ts';
import { sentence } from '../../lib/ui/answer.ts';
import { translateDocument } from '../../lib/ui/language/translate-document.ts';
import '../../lib/ui/options/options.css';
import type { MutedName } from '../../lib/ui/options/muted-names.tsx';
import { type Command, Options } from '../../lib/ui/options/options.tsx';
import { saveFile } from './save-file.ts';

const DEFAULTS = Settings.parse({});

/** Calls back when the reader comes back to this tab, perhaps from the browser's page where keys are changed. */
const onReturn = (listener: () => void): void =>
  document.addEventListener('visibilitychange', () => document.hidden || listener());

function App(): JSX.Element {
  const [settings, setSettings] = useState<Settings>();
  const [sites, setSites] = useState<Site[]>([]);
  const [muted, setMuted] = useState<MutedName[]>([]);
  const [commands, setCommands] = useState<Command[]>([]);
  const [error, setError] = useState<string>();
  /** What could not be loaded the last time; everything else is shown. */
  const [lost, setLost] = useState<string>();
  const learn = async <T,>(question: Promise<T>, show: (answer: T) => void): Promise<string | undefined> =>
    question.then(
      (answer) => {
        show(answer);
        return undefined;
      },
      (reason: unknown) => sentence(reason),
    );
  const refresh = async () => {
    const faults = await Promise.all([
      learn(ask('settings', {}), setSettings),
      learn(ask('muted', {}), setMuted),
      learn(listedSites(), setSites),
      learn(shortcuts(), setCommands),
    ]);
    setLost(faults.find((fault) => fault !== undefined));
  };
  /** Shows the result of a change, even of a refused one; true if it succeeded. */
  const tell = async (task: Promise<unknown>): Promise<boolean> => {
    const failure = await task.then(
      () => undefined,
      (reason: unknown) => sentence(reason),
    );
    setError(failure);
    await refresh();
    return failure === undefined;
  };
  useEffect(() => {
    void refresh();
    onReturn(() => void refresh());
    return onNotice(() => void refresh());
  }, []);
  return (
    <Options
      settings={settings}
      defaults={DEFAULTS}
      sites={sites}
      muted={muted}
      commands={commands}
      error={error ?? lost}
      onRetry={lost === undefined ? undefined : refresh}
      onMode={(mode) => settings && void tell(switchMode(mode, settings.mode))}
      onPrefer={(wish) => void tell(ask('adjust', wish))}
      onReplace={(wanted) => tell(replaceSettings(wanted))}
      onExport={() => settings && saveFile(settings)}
      readFile={(text) => readSaved(text, say)}
      onShortcuts={() => void tell(openShortcuts())}
    />
  );
}

await translateDocument(browserTranslator, packWords());
render(<App />, document.body);
