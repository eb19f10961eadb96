// What was decided about a match.
import type { Match } from '../gazetteer/match.ts';
import type { Rejection } from './context/name-context.ts';
import type { Ranking } from './score.ts';

/** What was decided about a match. The span includes initials that belong to the name. */
export interface Outcome {
  block: number;
  start: number;
  end: number;
  match: Match;
  ranking: Ranking;
  isMention: boolean;
  rejection: Rejection | undefined;
  /** It is inside a longer match that was rejected. */
  nested: boolean;
}
