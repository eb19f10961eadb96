// Tells whether two names of a text are coordinated: Moscow and Seoul, 서울과 모스크바.
import type { Span } from '../../model/primitives/forms.ts';
import { rulesOf } from '../../text/languages/written-in.ts';
import type { MatchedBlock } from '../context/matched-block.ts';

/** The longest text between two coordinated names, such as ", and ". */
const LONGEST_JOIN = 6;

/** Whether two names of a text are coordinated. */
export function areCoordinated({ text, latin }: MatchedBlock, one: Span, next: Span): boolean {
  const gap = next.start - one.end;
  if (gap < 1 || gap > LONGEST_JOIN) return false;
  const { coordinators } = rulesOf(text.slice(next.start, next.end), latin).adjacentWords;
  return coordinators?.test(text.slice(one.end, next.start)) === true;
}
