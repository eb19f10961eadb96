// What speaks for each of two bearers of a name between whom a page hardly decides.

import type { Feature } from '../linking/features.ts';
import { explainMentions } from '../linking/link.ts';
import type { Candidate, Ground } from '../model/evidence.ts';
import type { Holdings } from '../pack/store.ts';
import type { MentionContext } from './context-query.ts';

/** What the reader is told, strongest first. */
const GROUNDS: readonly (readonly [Ground, readonly Feature[]])[] = [
  [
    'introduced',
    [
      'antecedent',
      'cataphor',
      'mostRecent',
      'mostFrequent',
      'abbreviationDefinition',
      'initials',
      'established',
    ],
  ],
  ['words', ['contextWord']],
  ['place', ['located']],
  ['names', ['relatedInSentence', 'related']],
  ['usual', ['preferred', 'sole']],
];

/**
 * The two likeliest bearers of the name at the context's place, likelier first; `said` are names that the page has given
 * before. Whether they are close has been told with the mention, in the light of the whole page: here is only its
 * paragraph, which is enough for reasons. Undefined where the name has one bearer.
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
  if (!best || !second) return undefined;
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
