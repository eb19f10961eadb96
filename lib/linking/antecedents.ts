// Finds the full name on the page that a bare name refers back to, or forward to.
import type { Gazetteer } from '../gazetteer/load.ts';
import type { Match } from '../gazetteer/match.ts';
import { givenNameBefore, initialsAfter, initialsBefore } from './context/initials.ts';
import type { MatchedBlock } from './context/matched-block.ts';
import type { DocumentContext } from './document/document-context.ts';
import { nameKey } from './document/full-names.ts';
import type { CandidateInContext } from './feature-tests.ts';
import type { Feature } from './features.ts';

/** What the full names on the page say about a bare name: its antecedent, its cataphor, or a namesake. */
export function antecedentFeatures(
  { gazetteer, matched, match, candidate, document }: CandidateInContext,
  surface: string,
): Feature[] {
  const { entity } = candidate;
  const initials = fittingInitials(gazetteer, matched, match, entity);
  if (initials !== undefined) return [initials ? 'initials' : 'not:initials'];
  const own = document.antecedents.get(entity)?.at;
  const key = document.claimedByNamesake.has(entity) ? nameKey(matched, match, entity) : '';
  const other = document.namesakesAt.get(key);
  const personal = candidate.partial || gazetteer.metadata.entities[entity]?.type === 'person';
  const byDefault = !personal || (!candidate.lowPrior && !candidate.partial && match.candidates.length === 1);
  // A surname with one candidate keeps its meaning on a page that has the full name.
  const kept = byDefault && document.inFull.has(entity);
  if (other !== undefined && !kept && (own === undefined || other > own))
    return [byDefault ? 'namesakeOfSole' : 'namesake'];
  if (own !== undefined) return byDefault ? [] : ['antecedent'];
  if (document.claimedNames.has(key) && !document.inFull.has(entity))
    return [byDefault ? 'namesakeOfSole' : 'namesake'];
  if (!byDefault && document.inFull.has(entity) && !document.claimedNames.has(key)) {
    const rivals = match.candidates.filter((rival) => document.inFull.has(rival.entity));
    if (rivals.length === 1 && /\p{L}/u.test(surface)) return ['cataphor'];
  }
  return [];
}

/** Whether initials beside a match, or a form of a given name before it, are the entity's; undefined if there are none. */
export function fittingInitials(
  gazetteer: Gazetteer,
  matched: MatchedBlock,
  match: Match,
  entity: number,
): boolean | undefined {
  const known = gazetteer.metadata.entities[entity]?.initials ?? [];
  if (known.length === 0) return undefined;
  const beside = initialsBefore(matched.text, match) ?? initialsAfter(matched.text, match);
  if (beside) return known.includes(beside.first);
  return givenNameBefore(matched.text, match, known) && true;
}

/** The likeliest of several possible antecedents: the most recent in this block, else the most frequent on the page. */
export function preferredAntecedent(
  match: Match,
  block: number,
  { antecedents }: DocumentContext,
): { entity: number; feature: Feature } | undefined {
  const introduced = match.candidates.flatMap(({ entity }) => {
    const antecedent = antecedents.get(entity);
    return antecedent ? [{ entity, ...antecedent }] : [];
  });
  if (introduced.length < 2) return undefined;
  const here = introduced.filter((one) => one.block === block).sort((a, b) => b.at - a.at)[0];
  if (here) return { entity: here.entity, feature: 'mostRecent' };
  const most = introduced.sort((a, b) => b.count - a.count)[0];
  return most && { entity: most.entity, feature: 'mostFrequent' };
}
