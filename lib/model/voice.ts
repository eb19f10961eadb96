// Whose viewpoint a passage carries: its speaker's, wherever it was printed.
import type { Passage, Source } from './corpus.ts';

/** The viewpoint of who speaks; that of the source where the publisher speaks for itself. */
export function viewpointOf({ passage, source }: { passage: Passage; source: Source }): string {
  return passage.voice?.viewpoint ?? source.viewpoint;
}
