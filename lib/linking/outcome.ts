// What becomes of a match.
import type { Match } from '../gazetteer/match.ts';
import type { Rejection } from './context/name-context.ts';
import type { Ranking } from './score.ts';

/** What became of a hit. The span includes initials that belong to the name. */
export interface Outcome {
  block: number;
  start: number;
  end: number;
  match: Match;
  ranking: Ranking;
  taken: boolean;
  rejection: Rejection | undefined;
  /** It stands inside a longer name that was refused. */
  nested: boolean;
}
