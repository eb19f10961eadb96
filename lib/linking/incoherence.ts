// Which sort of name it is that nothing on the page bears out: real news names states without company, but seldom others.
import { rulesOf } from '../text/languages/written-in.ts';
import { isAllCaps } from './context/all-caps.ts';
import { isFull } from './document/full-names.ts';
import type { CandidateInContext } from './feature-tests.ts';
import type { Feature } from './features.ts';

/** The features of such names. */
export const INCOHERENT: ReadonlySet<Feature> = new Set([
  'incoherent',
  'incoherentState',
  'incoherentPlace',
  'incoherentFull',
]);

/** The sort of name that nothing on the page supports: a state's, a place's, a full one or another. */
export function incoherence(
  { gazetteer, matched, match, candidate }: CandidateInContext,
  surface: string,
): Feature {
  // In a line of capitals anything may be a word; a script without capitals has no such lines.
  if (candidate.lowPrior || (/^\p{Lu}/u.test(surface) && isAllCaps(matched, match))) return 'incoherent';
  if (rulesOf(surface, matched.latin).stopWords.has(surface.toLowerCase())) return 'incoherent';
  const facts = gazetteer.metadata.entities[candidate.entity];
  if (facts?.geopolitical) return 'incoherentState';
  if (facts?.type === 'place') return 'incoherentPlace';
  return isFull(surface) ? 'incoherentFull' : 'incoherent';
}
