// The head of everything about one entity: its name, its kind and one line on it.
import type { JSX } from 'preact';
import type { Office } from '../../model/corpus.ts';
import type { CardEvidence } from '../../model/evidence.ts';
import { formatDate } from '../dates.ts';
import { Glyph } from '../glyph.tsx';
import { entityKindLabel } from '../labels.ts';

/** From this many UTF-16 units on a name is set smaller: about what two lines of a popover hold. */
const LONG_NAME = 48;

interface HeadingProps {
  entity: CardEvidence['entity'];
  /** The article's date and the offices held then, where they are others than the description gives. */
  asOf?: string | undefined;
  held?: readonly Office[] | undefined;
}

/** Name, kind and description, or the office as it was held at the article's date. */
export function EntityHeading({ entity, asOf, held }: HeadingProps): JSX.Element {
  const then = held === undefined || held.length === 0 ? undefined : heldLine(held, asOf);
  return (
    <div class="heading">
      <p class="kind">
        <Glyph name={entity.kind} />
        {entityKindLabel[entity.kind]}
      </p>
      <h2 dir="auto" class={entity.name.length < LONG_NAME ? undefined : 'long'}>
        {entity.name}
      </h2>
      <p class="description" dir="auto">
        {then ?? entity.description}
      </p>
    </div>
  );
}

/** "On 20 May 2020: Russia's ambassador to the DPRK, since December 2014". */
function heldLine(held: readonly Office[], asOf: string | undefined): string {
  const offices = held.map(({ office, from }) =>
    from === undefined ? office : `${office}, since ${formatDate(from)}`,
  );
  const preposition = asOf?.length === 'YYYY-MM-DD'.length ? 'On' : 'In';
  return `${preposition} ${formatDate(asOf)}: ${offices.join('; ')}`;
}
