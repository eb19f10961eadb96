// What a page as a whole says about its names: which entities are clearly named on it, antecedents, and namesakes.

import type { MatchCandidate } from '../../gazetteer/candidate.ts';
import type { Gazetteer } from '../../gazetteer/load.ts';
import type { Match } from '../../gazetteer/match.ts';
import { mayStart } from '../../text/boundaries.ts';
import type { LanguageRules } from '../../text/languages/contract.ts';
import { rejectionOf } from '../context/longer-names.ts';
import type { MatchedBlock } from '../context/matched-block.ts';
import type { Rejection } from '../context/name-context.ts';
import { isUsed } from '../context/usage-patterns.ts';
import type { Weights } from '../features.ts';
import { type Coherence, coherenceOf } from './coherence.ts';
import type { DocumentWords } from './document-words.ts';
import { isFullName, nameKey } from './full-names.ts';
import { namesakesInBigrams } from './name-bigrams.ts';
import { coherentPairsIn, type SingleCandidate } from './pairwise-coherence.ts';
import { regionsInDocument } from './regions.ts';

/** What is known of a page before its matches are decided one by one, and what is learnt on the way. */
export interface DocumentContext extends Coherence {
  /** What it is decided with. */
  weights: Weights;
  /**
   * Whether a region with towns named after others is mentioned at the page's beginning or in a block with the entity's
   * name; if `wide`, anywhere.
   */
  nearRegion(entity: number, rules: LanguageRules, wide: boolean): boolean;
  /** Why a match is part of another name. */
  rejection(matched: MatchedBlock, match: Match): Rejection | undefined;
  /** The entities that the page clearly names, by number. */
  clearlyNamed: ReadonlySet<number>;
  /** Those of them that have an unambiguous name there. */
  unambiguous: ReadonlySet<number>;
  /** The clearly named ones and all candidates of names that have several: related in either case. */
  present: ReadonlySet<number>;
  /** People and others whose full name is clearly on the page. */
  inFull: ReadonlySet<number>;
  /** The entities that have a namesake on the page, and the names it claims; see `nameKey`. */
  claimedByNamesake: ReadonlySet<number>;
  claimedNames: ReadonlySet<string>;
  /** The entities whose names are part of other names somewhere on the page. */
  usedInLongerName: ReadonlySet<number>;
  /** The entities whose names also appear in lower case. */
  seenInLowercase: ReadonlySet<number>;
  /** Whether any word of the page begins with this, folded. */
  hasWordStarting(beginning: string): boolean;
  /** Up to the match being decided: the last full name of each entity, and of a namesake. */
  antecedents: Map<number, Antecedent>;
  namesakesAt: Map<string, number>;
}

/** The last full name of an entity and how many there were. */
interface Antecedent {
  /** The number of the match on the page. */
  at: number;
  block: number;
  count: number;
}

/** Whether a folded text has a word that begins with this. */
function hasWord(folded: string, beginning: string): boolean {
  for (let at = folded.indexOf(beginning); at !== -1; at = folded.indexOf(beginning, at + 1)) {
    if (at === 0 || mayStart(folded.charCodeAt(at - 1), folded.charCodeAt(at))) return true;
  }
  return false;
}

/** The candidates that do not need an antecedent. */
const wholeCandidates = ({ candidates }: Match): readonly MatchCandidate[] =>
  candidates.some(({ partial }) => partial) ? candidates.filter(({ partial }) => !partial) : candidates;

/** What one pass over the matches of a page collects. */
interface Collected {
  clearlyNamed: Set<number>;
  unambiguous: Set<number>;
  inFull: Set<number>;
  claimedByNamesake: Set<number>;
  claimedNames: Set<string>;
  usedInLongerName: Set<number>;
  seenInLowercase: Set<number>;
  /** Candidates of names that have several. */
  possible: Set<number>;
  singleCandidates: SingleCandidate[];
}

type RejectionIn = DocumentContext['rejection'];

/** Goes through the matches of a page once. */
export function documentContext(
  gazetteer: Gazetteer,
  matchedBlocks: readonly MatchedBlock[],
  words: DocumentWords,
  weights: Weights,
): DocumentContext {
  const rejection = rejectionsOf(gazetteer, matchedBlocks, words);
  const collected = collect(gazetteer, matchedBlocks, rejection);
  settleClearlyNamed(gazetteer, collected);
  const { clearlyNamed, unambiguous, inFull, possible } = collected;
  const { claimedByNamesake, claimedNames, usedInLongerName, seenInLowercase } = collected;
  const asked = new Map<string, boolean>();
  return {
    weights,
    rejection,
    clearlyNamed,
    unambiguous,
    present: new Set([...clearlyNamed, ...possible]),
    ...coherenceOf(gazetteer, { clearlyNamed, unambiguous }, claimedByNamesake),
    nearRegion: regionsInDocument(matchedBlocks),
    inFull,
    claimedByNamesake,
    claimedNames,
    usedInLongerName,
    seenInLowercase,
    hasWordStarting(beginning) {
      const known = asked.get(beginning) ?? matchedBlocks.some(({ folded }) => hasWord(folded, beginning));
      asked.set(beginning, known);
      return known;
    },
    antecedents: new Map(),
    namesakesAt: new Map(),
  };
}

/** Returns why a match is rejected; each match is checked once. */
function rejectionsOf(
  gazetteer: Gazetteer,
  matchedBlocks: readonly MatchedBlock[],
  words: DocumentWords,
): RejectionIn {
  const rejections = new Map<Match, Rejection | null>();
  const rejectionIn: RejectionIn = (matched, match) => {
    const known = rejections.get(match);
    if (known !== undefined) return known ?? undefined;
    const found = rejectionOf(gazetteer, matched, match, words);
    rejections.set(match, found ?? null);
    return found;
  };
  // All matches first: a headline comes before the text that tells who is meant.
  for (const matched of matchedBlocks)
    for (const match of matched.matches) if (match.candidates.length > 0) rejectionIn(matched, match);
  for (const match of namesakesInBigrams(gazetteer, matchedBlocks, rejections))
    rejections.set(match, { why: 'wordBefore', introducesNamesake: false });
  return rejectionIn;
}

function collect(
  gazetteer: Gazetteer,
  matchedBlocks: readonly MatchedBlock[],
  rejectionIn: RejectionIn,
): Collected {
  const collected: Collected = {
    clearlyNamed: new Set(),
    unambiguous: new Set(),
    inFull: new Set(),
    claimedByNamesake: new Set(),
    claimedNames: new Set(),
    usedInLongerName: new Set(),
    seenInLowercase: new Set(),
    possible: new Set(),
    singleCandidates: [],
  };
  for (const matched of matchedBlocks) {
    for (const entity of matched.seenInLowercase) collected.seenInLowercase.add(entity);
    for (const match of matched.matches) {
      if (match.candidates.length === 0) continue;
      const rejection = rejectionIn(matched, match);
      if (rejection) collectRejected(collected, matched, match, rejection);
      else collectAccepted(gazetteer, collected, matched, match);
    }
  }
  return collected;
}

function collectRejected(
  { usedInLongerName, claimedByNamesake, claimedNames }: Collected,
  matched: MatchedBlock,
  match: Match,
  { introducesNamesake }: Rejection,
): void {
  for (const { entity } of match.candidates) {
    usedInLongerName.add(entity);
    if (!introducesNamesake) continue;
    claimedByNamesake.add(entity);
    claimedNames.add(nameKey(matched, match, entity));
  }
}

function collectAccepted(
  gazetteer: Gazetteer,
  { clearlyNamed, unambiguous, inFull, possible, singleCandidates }: Collected,
  matched: MatchedBlock,
  match: Match,
): void {
  const [sole, second] = wholeCandidates(match);
  if (!sole || sole.lowPrior || sole.allCaps) return;
  if (second) {
    for (const { entity } of match.candidates) possible.add(entity);
    return;
  }
  if (isFullName(matched.text.slice(match.start, match.end))) inFull.add(sole.entity);
  singleCandidates.push({ matched, match, entity: sole.entity });
  if (!sole.ambiguous) unambiguous.add(sole.entity);
  else if (!clearlyNamed.has(sole.entity) && !isUsed(gazetteer, matched, match, sole)) return;
  clearlyNamed.add(sole.entity);
}

/** Adds the coherent pairs to the clearly named entities, then removes ordinary words and those whose every name is claimed. */
function settleClearlyNamed(gazetteer: Gazetteer, collected: Collected): void {
  const { clearlyNamed, unambiguous, inFull, seenInLowercase, singleCandidates } = collected;
  const { claimedByNamesake, claimedNames } = collected;
  for (const entity of coherentPairsIn(gazetteer, singleCandidates)) clearlyNamed.add(entity);
  for (const entity of seenInLowercase) if (!inFull.has(entity)) clearlyNamed.delete(entity);
  const unclaimed = new Set<number>();
  for (const { matched, match, entity } of singleCandidates)
    if (
      claimedByNamesake.has(entity) &&
      !unclaimed.has(entity) &&
      !claimedNames.has(nameKey(matched, match, entity))
    )
      unclaimed.add(entity);
  for (const entity of claimedByNamesake)
    if (!unclaimed.has(entity) && !inFull.has(entity)) clearlyNamed.delete(entity);
  for (const entity of unambiguous) if (!clearlyNamed.has(entity)) unambiguous.delete(entity);
}

/** Records an accepted mention as a possible antecedent, if it is a full name. */
export function recordAntecedent(
  document: DocumentContext,
  entity: number,
  surface: string,
  at: number,
  block: number,
): void {
  if (!isFullName(surface)) return;
  const count = (document.antecedents.get(entity)?.count ?? 0) + 1;
  document.antecedents.set(entity, { at, block, count });
}
