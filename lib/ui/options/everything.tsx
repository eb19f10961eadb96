// All settings: export to a file, import from one, and reset.
import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Settings } from '../../model/settings.ts';
import { dateInPhrase } from '../language/dates.ts';
import { say, sayCount } from '../language/i18n.ts';

/** A file after reading: its content, or what is wrong with it. */
export type FileReading = { settings: Settings; saved: string } | { problems: readonly string[] };

interface EverythingProps {
  /** Saves the file through the browser. */
  onExport: () => void;
  readFile: (text: string) => FileReading;
  /** Called during the click itself; says in a few words what was done, for the line with the undo. */
  onReplace: (settings: Settings, done: string) => void;
  defaults: Settings;
  /** The line with the undo. */
  children: ComponentChildren;
}

/** A file changes nothing until the reader has seen its content and agreed. */
export function Everything(props: EverythingProps): JSX.Element {
  const { onExport, readFile, onReplace, defaults } = props;
  const [read, setRead] = useState<FileReading>();
  const picker = useRef<HTMLInputElement>(null);
  const pick = async (file: File | undefined) => {
    if (file !== undefined) setRead(readFile(await file.text()));
    // Choosing the same file again has to count as a change.
    if (picker.current !== null) picker.current.value = '';
  };
  const agree = (settings: Settings) => {
    setRead(undefined);
    onReplace(settings, say('settingsReplaced'));
  };
  return (
    <section class="everything">
      <h2>{say('allSettings')}</h2>
      <p>{say('allSettingsNote')}</p>
      <div class="buttons">
        <button type="button" class="plain" onClick={onExport}>
          {say('exportFile')}
        </button>
        <button type="button" class="plain" onClick={() => picker.current?.click()}>
          {say('importFile')}
        </button>
        <button type="button" class="plain" onClick={() => onReplace(defaults, say('settingsReset'))}>
          {say('resetAll')}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          aria-label={say('fileToImport')}
          accept=".json,application/json"
          onChange={(event) => pick(event.currentTarget.files?.[0])}
        />
      </div>
      {read !== undefined &&
        ('problems' in read ? (
          <Unusable problems={read.problems} />
        ) : (
          <Offer read={read} onAgree={agree} onCancel={() => setRead(undefined)} />
        ))}
      {props.children}
    </section>
  );
}

function Unusable({ problems }: { problems: readonly string[] }): JSX.Element {
  return (
    <div class="problem" role="alert">
      <p>{say('fileUnusable')}</p>
      <ul class="wrong">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}

interface OfferProps {
  read: { settings: Settings; saved: string };
  onAgree: (settings: Settings) => void;
  onCancel: () => void;
}

function Offer({ read, onAgree, onCancel }: OfferProps): JSX.Element {
  const { sites, quiet } = read.settings;
  const own = new Set([...Object.keys(sites), ...quiet]).size;
  return (
    <div class="offer" role="status">
      <p>{sayCount('offeredSettings', own, dateInPhrase(read.saved))}</p>
      <div class="buttons">
        <button type="button" class="plain strong" onClick={() => onAgree(read.settings)}>
          {say('replaceSettings')}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </div>
  );
}
