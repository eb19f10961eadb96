// The heading of everything about one entity: its name, its kind and a line of description.
import type { JSX } from 'preact';
import type { Office } from '../../model/corpus.ts';
import type { CardEvidence } from '../../model/evidence.ts';
import { KindGlyph } from '../controls/glyph.tsx';
import { dateInPhrase, formatDate } from '../language/dates.ts';
import { say } from '../language/i18n.ts';
import { entityKindLabel, languageOfName, packLanguage } from '../language/vocabulary.ts';

/** From this length on, in UTF-16 code units, a name is set smaller: about two lines of a popover. */
const LONG_NAME = 48;

interface HeadingProps {
  entity: CardEvidence['entity'];
  /** The article's date and the offices held then, if they differ from the description. */
  asOf?: string | undefined;
  held?: readonly Office[] | undefined;
}

/** Name, kind and description, or the office held at the article's date. */
export function EntityHeading({ entity, asOf, held }: HeadingProps): JSX.Element {
  return (
    <div class="heading">
      <p class="kind">
        <KindGlyph kind={entity.kind} />
        {entityKindLabel(entity.kind)}
      </p>
      <h2
        lang={languageOfName(entity)}
        dir="auto"
        class={entity.name.length < LONG_NAME ? undefined : 'long'}
      >
        {entity.name}
      </h2>
      {held === undefined || held.length === 0 ? (
        <p class="description" lang={packLanguage()} dir="auto">
          {entity.description}
        </p>
      ) : (
        <HeldThen held={held} asOf={asOf} />
      )}
    </div>
  );
}

/** "On 20 May 2020: Russia's ambassador to the DPRK, since December 2014"; the offices are in the corpus's words. */
function HeldThen({ held, asOf }: { held: readonly Office[]; asOf: string | undefined }): JSX.Element {
  const isDay = asOf?.length === 'YYYY-MM-DD'.length;
  return (
    <p class="description" dir="auto">
      {isDay ? say('onDay', formatDate(asOf)) : say('inTime', formatDate(asOf))}
      {held.map(({ office, from }, at) => (
        <span key={office}>
          {at === 0 ? ' ' : '; '}
          <span lang={packLanguage()}>{office}</span>
          {from !== undefined && `, ${say('since', dateInPhrase(from))}`}
        </span>
      ))}
    </p>
  );
}
