// The reader's own sites as plain text to edit.
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Settings } from '../../model/settings.ts';
import { say } from '../language/i18n.ts';
import { type LineProblem, readSiteList, siteListText } from './site-list-text.ts';

/** The minimum and maximum number of lines that the field shows. */
const LINES = { least: 5, most: 18 } as const;

/** One line of each kind, set as code in the sentence that explains them. */
const SAMPLES = ['example.org', '-example.org', '~example.org'];
const SAMPLE = /([-~]?example\.org)/;

interface SiteListProps {
  settings: Settings;
  /** Called during the click itself, so that permissions can be requested. False if it failed. */
  onSave: (settings: Settings) => Promise<boolean>;
}

/** A text is saved completely or not at all, and stays in the field until it is. */
export function SiteList({ settings, onSave }: SiteListProps): JSX.Element {
  const stored = siteListText(settings);
  const [typed, setTyped] = useState<string>();
  const [problems, setProblems] = useState<readonly LineProblem[]>([]);
  const id = useId();
  const text = typed ?? stored;
  const lines = Math.min(LINES.most, Math.max(LINES.least, text.split('\n').length));
  const done = () => {
    setTyped(undefined);
    setProblems([]);
  };
  const save = async () => {
    const { sites, quiet, problems: found } = readSiteList(text);
    setProblems(found);
    if (found.length === 0 && (await onSave({ ...settings, sites, quiet }))) done();
  };
  return (
    <section class="own-sites">
      <h2 id={`${id}-name`}>{say('yourSites')}</h2>
      <p id={`${id}-how`}>
        {say('yourSitesHow', ...SAMPLES)
          .split(SAMPLE)
          .map((piece, at) => (SAMPLES.includes(piece) ? <code key={at}>{piece}</code> : piece))}
      </p>
      <textarea
        class="plain-list"
        rows={lines}
        spellcheck={false}
        autocapitalize="off"
        dir="ltr"
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-how ${id}-wrong`}
        aria-invalid={problems.length > 0}
        value={text}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <div id={`${id}-wrong`} role="alert">
        <ul class="wrong">
          {problems.map(({ line, message }) => (
            <li key={line}>{say('lineProblem', String(line), message)}</li>
          ))}
        </ul>
      </div>
      <div class="buttons">
        <button type="button" class="plain strong" disabled={typed === undefined} onClick={save}>
          {say('saveList')}
        </button>
        <button type="button" class="plain" disabled={typed === undefined} onClick={done}>
          {say('discard')}
        </button>
      </div>
    </section>
  );
}
