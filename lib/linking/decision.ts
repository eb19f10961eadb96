// Goes through the matches of a page in order and decides each one, knowing those before it.

import { contextTermsIn } from '../gazetteer/context-terms.ts';
import type { Gazetteer } from '../gazetteer/load.ts';
import { type Match, matchesIn } from '../gazetteer/match.ts';
import type { PageContext } from '../model/mention.ts';
import { latinRules } from '../text/languages/written-in.ts';
import { givenNameBefore, initialsAfter, initialsBefore } from './context/initials.ts';
import { type MatchedBlock, matchedBlock } from './context/matched-block.ts';
import type { Rejection } from './context/name-context.ts';
import { isUsed } from './context/usage-patterns.ts';
import { doubtfulByCoordination } from './document/coordination.ts';
import { type DocumentContext, documentContext, recordAntecedent } from './document/document-context.ts';
import { documentWords } from './document/document-words.ts';
import { isFull, nameKey } from './document/full-names.ts';
import { type Feature, MARK_THRESHOLD, WEIGHTS, type Weights } from './features.ts';
import type { Outcome } from './outcome.ts';
import { type Ranking, rankCandidates, rankingOf, withFeature } from './score.ts';

interface Page {
  gazetteer: Gazetteer;
  matchedBlocks: readonly MatchedBlock[];
  document: DocumentContext;
  title: ReadonlySet<string>;
  /** The last name accepted. */
  last: Outcome | undefined;
}

/** The outcomes of all matches of a page, in order; a rejected match is followed by the shorter ones inside it. */
export function outcomes(
  gazetteer: Gazetteer,
  blocks: readonly string[],
  context: PageContext,
  weights: Weights = WEIGHTS,
): Outcome[] {
  const latin = latinRules(context.language, blocks);
  const matchedBlocks = blocks.map((text) => matchedBlock(text, matchesIn(gazetteer, text, 'page'), latin));
  if (matchedBlocks.every(({ matches }) => matches.length === 0)) return [];
  const page: Page = {
    gazetteer,
    matchedBlocks,
    document: documentContext(gazetteer, matchedBlocks, documentWords(blocks), weights),
    title: new Set(contextTermsIn(context.title).map(({ term }) => term)),
    last: undefined,
  };
  const first = walk(page);
  const senses = sensesOf(first);
  // One sense per page: a name that a context word supports in one place means the same everywhere, also earlier.
  const second = senses.size === 0 ? first : withOneSense(first, senses, weights);
  const all = withCoordination(page, second);
  return isOffTopic(all, matchedBlocks) ? all.map((outcome) => onOffTopicPage(page, outcome)) : [...all];
}

/** With fewer different names than this, a page cannot be judged. */
const MIN_NAMES = 4;
/**
 * A page with a smaller share of mentions among its names is off topic; in world news nine of ten names are mentions.
 */
const MIN_MENTION_SHARE = 0.5;

/** Whether most of the names on a page turned out to mean other things. */
function isOffTopic(all: readonly Outcome[], matchedBlocks: readonly MatchedBlock[]): boolean {
  const names = new Map<string, boolean>();
  for (const { block, match, isMention, ranking } of all) {
    const name = matchedBlocks[block]?.text.slice(match.start, match.end) ?? '';
    // A state that nothing bears out may be named on a page about anything.
    const tells = isMention && ranking.candidates[0]?.features.includes('incoherentState') !== true;
    names.set(name, names.get(name) === true || tells);
  }
  const mentions = [...names.values()].filter(Boolean).length;
  return names.size >= MIN_NAMES && mentions < names.size * MIN_MENTION_SHARE;
}

/**
 * An outcome on an off-topic page: only unambiguous full names remain, and names whose adjacent words show their use.
 */
function onOffTopicPage({ gazetteer, matchedBlocks, document }: Page, outcome: Outcome): Outcome {
  const { block, match, isMention, ranking } = outcome;
  const matched = matchedBlocks[block];
  const candidate = match.candidates.find(({ entity }) => entity === ranking.entity);
  if (!isMention || !matched || !candidate) return outcome;
  const unambiguous = !candidate.lowPrior && !candidate.ambiguous && !candidate.partial;
  if (unambiguous && isFull(matched.text.slice(match.start, match.end))) return outcome;
  const features = ranking.candidates[0]?.features ?? [];
  const used = !candidate.lowPrior && isUsed(gazetteer, matched, match, candidate);
  if (features.includes('actsAsGovernment') || (used && !features.some((one) => OVERRIDES_USE.has(one))))
    return outcome;
  return withDoubt(outcome, 'offTopicPage', document.weights);
}

/** Doubts that usage does not outweigh: 韩国的, but of the Warring States; cranes called Moscow and Seoul. */
const OVERRIDES_USE: ReadonlySet<Feature> = new Set(['historicalNamesake', 'coordination']);

/** An outcome with one more reason against it. */
function withDoubt(outcome: Outcome, feature: Feature, weights: Weights): Outcome {
  const ranking = rankingOf(outcome.ranking.candidates.map((one) => withFeature(one, feature, weights)));
  return { ...outcome, ranking, isMention: ranking.confidence >= MARK_THRESHOLD };
}

/** The outcomes, with doubt about ambiguous names that are coordinated with a namesake. */
function withCoordination({ matchedBlocks, document }: Page, all: readonly Outcome[]): readonly Outcome[] {
  const doubtful = doubtfulByCoordination(all, matchedBlocks);
  if (doubtful.size === 0) return all;
  return all.map((outcome) => {
    const { match, ranking } = outcome;
    const ambiguous = match.candidates.some(
      ({ entity, ambiguous }) => entity === ranking.entity && ambiguous,
    );
    return ambiguous && doubtful.has(outcome)
      ? withDoubt(outcome, 'coordination', document.weights)
      : outcome;
  });
}

/** The outcomes, with a second chance for names that mean an entity elsewhere on the page. */
function withOneSense(first: readonly Outcome[], senses: ReadonlySet<number>, weights: Weights): Outcome[] {
  let inside = -1;
  return first.flatMap((outcome): Outcome[] => {
    // The shorter names inside a name that is accepted after all.
    if (outcome.nested && inside >= 0) return [];
    inside = -1;
    const { candidates } = outcome.ranking;
    if (outcome.isMention || outcome.rejection || !candidates.some(({ entity }) => senses.has(entity)))
      return [outcome];
    const ranking = rankingOf(
      candidates.map((one) => (senses.has(one.entity) ? withFeature(one, 'oneSense', weights) : one)),
    );
    const isMention = ranking.confidence >= MARK_THRESHOLD;
    if (isMention && !outcome.nested) inside = outcome.start;
    return [{ ...outcome, ranking, isMention }];
  });
}

function sensesOf(found: readonly Outcome[]): ReadonlySet<number> {
  return new Set(
    found.flatMap(({ isMention, match, ranking: { entity } }) =>
      isMention && match.candidates.some((one) => one.entity === entity && one.lowPrior && !one.partial)
        ? [entity]
        : [],
    ),
  );
}

function walk(page: Page): Outcome[] {
  const found: Outcome[] = [];
  let at = 0;
  for (const [block, matched] of page.matchedBlocks.entries()) {
    for (const match of matched.matches) {
      at++;
      decideMatch(page, { matched, block, at, nested: false }, match, found);
    }
  }
  return found;
}

interface MatchPlace {
  matched: MatchedBlock;
  block: number;
  /** The number of the match on the page. */
  at: number;
  nested: boolean;
}

/** Rejections that allow matches inside the longer one to be mentions: US sanctions on *North Korea*. */
const KEEPS_NESTED: ReadonlySet<Rejection['why']> = new Set(['context', 'owner']);

/** Decides a match; if it is neither a mention nor part of another name, the matches inside it are decided. */
function decideMatch(page: Page, place: MatchPlace, match: Match, found: Outcome[]): void {
  if (match.candidates.length === 0) return;
  const { gazetteer, document, title } = page;
  const { matched, block, at, nested } = place;
  const ranking = rankCandidates(gazetteer, matched, match, { block, at, title }, document);
  const rejection = document.rejection(matched, match);
  if (rejection?.introducesNamesake)
    for (const { entity } of match.candidates) document.namesakesAt.set(nameKey(matched, match, entity), at);
  const isMention = ranking.confidence >= MARK_THRESHOLD;
  const span = isMention ? withInitials(gazetteer, matched.text, match, ranking) : match;
  // Initials between two surnames ("Matsegora A. Matsegora") belong to the first, which already has them.
  const claimed = span.start < match.start && page.last?.block === block && page.last.end > span.start;
  const { start, end } = claimed ? match : span;
  const outcome = { block, start, end, match, ranking, isMention, rejection, nested };
  found.push(outcome);
  if (isMention) page.last = outcome;
  if (isMention) recordAntecedent(document, ranking.entity, matched.text.slice(start, end), at, block);
  else if (!rejection || KEEPS_NESTED.has(rejection.why))
    for (const shorter of matched.nestedMatches(match))
      decideMatch(page, { ...place, nested: true }, shorter, found);
}

/** The span of a mention together with the initials or the form of a given name that belong to it. */
function withInitials(
  { metadata }: Gazetteer,
  text: string,
  match: Match,
  { candidates: [best] }: Ranking,
): { start: number; end: number } {
  if (!best?.features.includes('initials')) return match;
  const known = metadata.entities[best.entity]?.initials ?? [];
  const before = initialsBefore(text, match) ?? givenNameBefore(text, match, known);
  if (before) return { start: before.start, end: match.end };
  return { start: match.start, end: initialsAfter(text, match)?.end ?? match.end };
}
