// The chip for the viewpoint of a source: a lettered badge and its name.
import type { JSX } from 'preact';
import type { Viewpoint } from '../../model/corpus.ts';
import { viewpointLabel } from '../language/labels.ts';

/** Badge and words. With `brief` the words are for screen readers and the tooltip only. */
export function ViewpointChip({ of, brief }: { of: Viewpoint; brief?: boolean }): JSX.Element {
  const { words, code, shape } = viewpointLabel(of);
  return (
    <span class="viewpoint" title={brief ? words : undefined}>
      <span class={`badge ${shape}`} aria-hidden="true">
        <span>{code}</span>
      </span>
      <span class={brief ? 'spoken' : undefined}>{words}</span>
    </span>
  );
}
