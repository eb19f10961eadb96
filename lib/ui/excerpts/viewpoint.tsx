// The chip for the viewpoint of a source: a lettered badge and its name.
import type { JSX } from 'preact';
import { viewpointLabel } from '../language/vocabulary.ts';

/** Badge and words. With `brief` the words are for screen readers and the tooltip only. */
export function ViewpointChip({ of, brief }: { of: string; brief?: boolean }): JSX.Element {
  const { label, badge } = viewpointLabel(of);
  return (
    <span class="viewpoint" title={brief ? label : undefined}>
      <span class={`badge ${badge.shape}`} aria-hidden="true">
        <span>{badge.letters}</span>
      </span>
      <span class={brief ? 'spoken' : undefined}>{label}</span>
    </span>
  );
}
