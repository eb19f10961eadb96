// A row of small buttons that lead to other entities.
import type { JSX } from 'preact';
import type { ShownName } from '../../model/shown-name.ts';
import { say } from '../language/i18n.ts';
import { languageOfName } from '../language/vocabulary.ts';

/** An entity that a button leads to. */
export interface EntityChoice extends ShownName {
  id: string;
  description: string;
}

interface ChoicesProps {
  /** The label before the buttons: "May also be". */
  label: string;
  entities: readonly EntityChoice[];
  onEntity: (id: string) => void;
}

/** "May also be: Lake Khasan, Khasansky District"; nothing if there are none. */
export function EntityChoices({ label, entities, onEntity }: ChoicesProps): JSX.Element | null {
  if (entities.length === 0) return null;
  return (
    <div class="choices">
      <span class="choices-label">{say('labelled', label)} </span>
      {entities.map(({ id, name, nameLanguage, description }) => (
        <button
          type="button"
          class="choice"
          key={id}
          title={description}
          lang={languageOfName({ nameLanguage })}
          onClick={() => onEntity(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
