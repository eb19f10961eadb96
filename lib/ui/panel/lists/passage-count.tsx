// The number of passages on a row of the library: a figure on the screen, a phrase for screen readers.
import type { JSX } from 'preact';
import { sayCount } from '../../language/i18n.ts';

/** The end of a row. */
export const PassageCount = ({ passages }: { passages: number }): JSX.Element => (
  <>
    <span class="count" aria-hidden="true" title={sayCount('passages', passages)}>
      {passages}
    </span>
    <span class="spoken">, {sayCount('passages', passages)}</span>
  </>
);
