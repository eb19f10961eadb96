// The names that the reader has muted, each with a button to unmute it.
import type { JSX } from 'preact';
import type { MutedPlaces } from '../../model/settings.ts';
import type { ShownName } from '../../model/shown-name.ts';
import { say } from '../language/i18n.ts';
import { languageOfName } from '../language/vocabulary.ts';

/** A muted entity: its name, and where it is muted. */
export interface MutedName extends ShownName {
  entity: string;
  where: MutedPlaces;
}

interface MutedNamesProps {
  names: readonly MutedName[];
  /** Unmutes an entity everywhere. */
  onUnmute: (entity: string) => void;
}

/** A row for each name; nothing if none is muted. */
export function MutedNames({ names, onUnmute }: MutedNamesProps): JSX.Element | null {
  if (names.length === 0) return null;
  return (
    <section class="muted-names">
      <h2>{say('muteListTitle')}</h2>
      <p>{say('muteListNote')}</p>
      <ul class="listed">
        {names.map(({ entity, name, nameLanguage, where }) => (
          <li key={entity}>
            <span lang={languageOfName({ nameLanguage })} dir="auto">
              {name}
            </span>
            <span class="listed-host">
              {where === 'everywhere' ? say('muteListEverywhere') : where.join(', ')}
            </span>
            <button
              type="button"
              class="plain"
              aria-label={say('muteListUnmute', name)}
              onClick={() => onUnmute(entity)}
            >
              {say('muteListUnmuteShort')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
