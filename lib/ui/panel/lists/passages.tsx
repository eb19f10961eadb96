// A numbered list of excerpts, each reachable by its passage's id.
import type { JSX } from 'preact';
import type { Excerpt } from '../../../model/evidence.ts';
import type { OnCopy } from '../../citing.ts';
import { ExcerptNote } from '../../excerpts/excerpt.tsx';

interface PassagesProps {
  excerpts: readonly Excerpt[];
  /** The id of the heading that labels the list. */
  labelledBy: string;
  onCopy: OnCopy;
}

/** Also the accessible equivalent of the timeline. */
export function Passages({ excerpts, labelledBy, onCopy }: PassagesProps): JSX.Element | null {
  if (excerpts.length === 0) return null;
  return (
    <ol class="notes" aria-labelledby={labelledBy}>
      {excerpts.map((excerpt) => (
        <li key={excerpt.passage.id} data-passage={excerpt.passage.id} tabIndex={-1}>
          <ExcerptNote excerpt={excerpt} onCopy={onCopy} titled />
        </li>
      ))}
    </ol>
  );
}
