// The names an entity goes by, in all scripts.
import type { JSX } from 'preact';
import type { Entity } from '../../model/corpus.ts';
import { languageLabel } from '../labels.ts';
import { CORPUS_LANGUAGE, say } from '../words.ts';

/** One line per language; a remark on a spelling stands behind it. */
export function Aliases({ entity }: { entity: Entity }): JSX.Element | null {
  const languages = Object.entries(entity.aliases).filter(([, names]) => names.length > 0);
  if (languages.length === 0) return null;
  return (
    <section class="aliases">
      <h3>{say('alsoWritten')}</h3>
      <dl>
        {languages.map(([language, names]) => (
          <div key={language}>
            <dt>{languageLabel(language)}</dt>
            <dd lang={language}>
              {names.map((name) => (
                <span key={name}>
                  {name}
                  <Remark text={entity.spellings?.[name]} />
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Remark({ text }: { text: string | undefined }): JSX.Element | null {
  return text === undefined ? null : <small lang={CORPUS_LANGUAGE}> ({text})</small>;
}
