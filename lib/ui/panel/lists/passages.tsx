// A numbered list of excerpts, each reachable by its passage's id.
import type { JSX } from 'preact';
import type { Excerpt } from '../../../model/evidence.ts';
import type { OnCopy } from '../../citing.ts';
import { ExcerptNote } from '../../excerpts/excerpt.tsx';

interface PassagesProps {
  excerpts: readonly Excerpt[];
  /** How many are numbered before these, in another list. */
  after?: number;
  /** The id of the heading that names the list. */
  labelledBy: string;
  onCopy: OnCopy;
}

/** Also what the timeline shows, for those who do not see it. */
export function Passages({ excerpts, after = 0, labelledBy, onCopy }: PassagesProps): JSX.Element | null {
  if (excerpts.length === 0) return null;
  return (
    <ol
      class="notes"
      start={after + 1}
      style={{ 'counter-reset': `note ${after}` }}
      aria-labelledby={labelledBy}
    >
      {excerpts.map((excerpt) => (
        <li key={excerpt.passage.id} data-passage={excerpt.passage.id} tabIndex={-1}>
          <ExcerptNote excerpt={excerpt} onCopy={onCopy} titled />
        </li>
      ))}
    </ol>
  );
}
