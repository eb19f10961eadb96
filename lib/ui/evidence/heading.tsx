// The head of everything about one entity: its name, its kind and one line on it.
import type { JSX } from 'preact';
import type { Entity } from '../../model.ts';
import { Glyph } from '../glyph.tsx';
import { entityKindLabel } from '../labels.ts';

/** From this many UTF-16 units on a name is set smaller: about what two lines of a popover hold. */
const LONG_NAME = 48;

/** Name, kind and description. */
export function EntityHeading({ entity }: { entity: Entity }): JSX.Element {
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
        {entity.description}
      </p>
    </div>
  );
}
