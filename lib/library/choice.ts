// Whether a page hardly decides between two bearers of a name, and what speaks for each of them.

import { type Feature, OFFER_THRESHOLD, WEIGHTS } from '../gazetteer/features.ts';
import { explainMentions } from '../gazetteer/find.ts';
import type { Candidate, Ground } from '../model/evidence.ts';
import type { Holdings } from './holdings.ts';
import type { MentionContext } from './light.ts';

/** Candidates no further apart than this are close: nothing but the corpus's preference stands between them. */
const CLOSE = WEIGHTS.preferred - WEIGHTS.runnerUp;

/** What the reader is told, strongest first. */
const GROUNDS: readonly (readonly [Ground, readonly Feature[]])[] = [
  [
    'introduced',
    ['introduced', 'introducedLater', 'latest', 'foremost', 'expansion', 'initials', 'established'],
  ],
  ['words', ['cue']],
  ['place', ['located']],
  ['names', ['closeCompany', 'company']],
  ['usual', ['preferred', 'sole']],
];

/**
 * The two likeliest bearers of the name at the context's place if they are close, likelier first; `said` are names that
 * the page has given before. Undefined where the page decides, or where the name has one bearer.
 */
export function choiceOf(
  holdings: Holdings,
  { block, start, page }: MentionContext,
  said: readonly string[],
): Candidate[] | undefined {
  const decisions = explainMentions(holdings.gazetteer, [...said, block], page);
  const here = decisions.find(
    (one) => one.taken && one.block === said.length && one.start <= start && start < one.end,
  );
  const [best, second] = here?.candidates ?? [];
  if (!best || !second || second.score < OFFER_THRESHOLD) return undefined;
  // Scores are sums of hundredths.
  if (Math.round((best.score - second.score - CLOSE) * 100) > 0) return undefined;
  return [best, second].flatMap(({ entity, features }) => {
    const known = holdings.entities.get(entity);
    if (known === undefined) return [];
    const { id, name, kind, description } = known;
    // What both have speaks for neither.
    const rival = entity === best.entity ? second : best;
    const own = features.filter((feature) => !rival.features.includes(feature));
    return [{ id, name, kind, description, ground: groundOf(own) }];
  });
}

const groundOf = (features: readonly Feature[]): Ground =>
  GROUNDS.find(([, those]) => those.some((feature) => features.includes(feature)))?.[0] ?? 'possible';
