// Tells whether a related entity is unambiguously named in the same sentence.

import type { Match } from '../../gazetteer/match.ts';
import { firstIndex } from '../../text/ordered.ts';
import type { DocumentContext } from '../document/document-context.ts';
import type { CandidateInContext } from '../feature-tests.ts';
import type { MatchedBlock } from './matched-block.ts';

/** The matches related to each entity in a text, in order. */
type RelatedMatches = Map<number, readonly Match[]>;

/** Cached for each text and entity: in an endless sentence every name would look through hundreds of others. */
const known = new WeakMap<DocumentContext, Map<MatchedBlock, RelatedMatches>>();

/** Whether a related entity is named in the same sentence. */
export function hasRelatedInSentence(inContext: CandidateInContext): boolean {
  const { matched, match } = inContext;
  const { start, end } = matched.sentence(match);
  const relatedMatches = relatedMatchesOf(inContext);
  for (
    let at = firstIndex(relatedMatches.length, (one) => (relatedMatches[one]?.start ?? 0) >= start);
    ;
    at++
  ) {
    const other = relatedMatches[at];
    if (!other || other.end > end) return false;
    if (other !== match) return true;
  }
}

function relatedMatchesOf({ gazetteer, matched, candidate, document }: CandidateInContext): readonly Match[] {
  const texts = known.get(document) ?? new Map<MatchedBlock, RelatedMatches>();
  known.set(document, texts);
  const inText: RelatedMatches = texts.get(matched) ?? new Map();
  texts.set(matched, inText);
  const found = inText.get(candidate.entity);
  if (found) return found;
  const related = new Set(gazetteer.metadata.entities[candidate.entity]?.related);
  const relatedMatches = matched.matches.filter(({ candidates: [sole, second] }) => {
    return sole && !second && document.clearlyNamed.has(sole.entity) && related.has(sole.entity);
  });
  inText.set(candidate.entity, relatedMatches);
  return relatedMatches;
}
