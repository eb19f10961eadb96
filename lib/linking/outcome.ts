// What becomes of a match.
import type { Hit } from '../gazetteer/match.ts';
import type { OtherName } from './context/name-context.ts';
import type { Resolution } from './score.ts';

/** What became of a hit. The span includes initials that belong to the name. */
export interface Outcome {
  block: number;
  start: number;
  end: number;
  hit: Hit;
  resolution: Resolution;
  taken: boolean;
  other: OtherName | undefined;
  /** It stands inside a longer name that was refused. */
  inner: boolean;
}
