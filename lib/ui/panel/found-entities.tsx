// The entities that a search names, above its excerpts.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SearchResult } from '../../model/evidence.ts';
import { Glyph, KindGlyph } from '../controls/glyph.tsx';
import { sayCount } from '../language/i18n.ts';
import { entityKindLabel, languageOfName, packLanguage } from '../language/vocabulary.ts';

/** How many are shown at first: few enough that the first excerpts stay in sight. */
const SHOWN = 3;

interface FoundEntitiesProps {
  entities: SearchResult['entities'];
  onEntity: (entity: string) => void;
}

/** The likeliest entities, and a button for the rest. */
export function FoundEntities({ entities, onEntity }: FoundEntitiesProps): JSX.Element {
  const [all, setAll] = useState(false);
  const rest = entities.length - SHOWN;
  return (
    <>
      <ul class="names">
        {entities.slice(0, all ? undefined : SHOWN).map(({ id, name, nameLanguage, kind, description }) => (
          <li key={id}>
            <button type="button" class="row" data-entity={id} onClick={() => onEntity(id)}>
              <KindGlyph kind={kind} />
              <span class="row-name">
                <span lang={languageOfName({ nameLanguage })} dir="auto">
                  {name}
                </span>
                <span class="spoken">, {entityKindLabel(kind)}, </span>
                <span class="row-says" lang={packLanguage()}>
                  {description}
                </span>
              </span>
              <Glyph name="next" />
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && !all && (
        <button type="button" class="quiet rest" onClick={() => setAll(true)}>
          {sayCount('moreNames', rest)}
          <Glyph name="down" />
        </button>
      )}
    </>
  );
}
