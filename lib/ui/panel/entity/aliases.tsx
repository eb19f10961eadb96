// The names of an entity in all scripts, each of which can be copied.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Entity } from '../../../model/corpus.ts';
import { entryOf } from '../../../model/primitives/entry.ts';
import { say } from '../../language/i18n.ts';
import { languageLabel } from '../../language/labels.ts';
import { packLanguage } from '../../language/vocabulary.ts';

/** How long "Copied" stays, in ms: long enough to be read after looking back from the clipboard's target. */
const FEEDBACK = 2000;

interface AliasesProps {
  entity: Entity;
  onCopy: (name: string) => Promise<void>;
}

/** One line per language, with remarks on spellings. A click on a name copies it. */
export function Aliases({ entity, onCopy }: AliasesProps): JSX.Element | null {
  const [copied, setCopied] = useState<{ name: string; done: boolean }>();
  useEffect(() => {
    if (copied === undefined) return;
    const timer = setTimeout(() => setCopied(undefined), FEEDBACK);
    return () => clearTimeout(timer);
  }, [copied]);
  const languages = Object.entries(entity.aliases).filter(([, names]) => names.length > 0);
  if (languages.length === 0) return null;
  const copy = (name: string) =>
    onCopy(name).then(
      () => setCopied({ name, done: true }),
      () => setCopied({ name, done: false }),
    );
  return (
    <section class="aliases">
      <h3>{say('alsoWritten')}</h3>
      <dl>
        {languages.map(([language, names]) => (
          <div key={language}>
            <dt>{languageLabel(language)}</dt>
            <dd>
              {names.map((name) => (
                <span key={name}>
                  <button
                    type="button"
                    class="spelling"
                    lang={language}
                    title={say('panelCopyName')}
                    onClick={() => copy(name)}
                  >
                    {name}
                  </button>
                  <Remark text={entryOf(entity.spellings, name)} />
                  {copied?.name === name && (
                    <small class="copied" aria-hidden="true">
                      {' '}
                      {feedback(copied)}
                    </small>
                  )}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p class="spoken" role="status">
        {copied && `${copied.name}: ${feedback(copied)}`}
      </p>
    </section>
  );
}

const feedback = ({ done }: { done: boolean }): string => say(done ? 'copied' : 'copyFailed');

function Remark({ text }: { text: string | undefined }): JSX.Element | null {
  return text === undefined ? null : <small lang={packLanguage()}> ({text})</small>;
}
