// Explains a close choice: what supports each of the two likeliest entities of an ambiguous name.

import type { Feature } from '../linking/features.ts';
import { explainMentions } from '../linking/link.ts';
import type { Candidate, Ground } from '../model/evidence.ts';
import type { PackStore } from '../pack/store.ts';
import type { MentionContext } from './context/mention-context.ts';

/** The kinds of support that a reader is told of, strongest first, and the features behind each. */
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
      'oneSense',
    ],
  ],
  ['words', ['contextWord']],
  ['place', ['located']],
  ['names', ['relatedInSentence', 'related']],
  ['usual', ['preferred', 'sole']],
];

/**
 * The two likeliest entities for the name at the context's position, the likelier first; `sessionMentions` are names that
 * the page has used before. Whether the choice is close was decided with the whole page and told with the mention; here
 * only the paragraph is known, which is enough for the reasons. Undefined if the name has a single candidate.
 */
export function choiceOf(
  store: PackStore,
  { block, start, page }: MentionContext,
  sessionMentions: readonly string[],
): Candidate[] | undefined {
  const decisions = explainMentions(store.gazetteer, [...sessionMentions, block], page);
  const here = decisions.find(
    (one) => one.isMention && one.block === sessionMentions.length && one.start <= start && start < one.end,
  );
  const [best, second] = here?.candidates ?? [];
  if (!best || !second) return undefined;
  return [best, second].flatMap(({ entity, features }) => {
    const known = store.entities.get(entity);
    if (known === undefined) return [];
    const { id, kind, description } = known;
    // Features that both have support neither.
    const rival = entity === best.entity ? second : best;
    const own = features.filter((feature) => !rival.features.includes(feature));
    return [{ id, ...store.shown(known), kind, description, ground: groundOf(own) }];
  });
}

const groundOf = (features: readonly Feature[]): Ground =>
  GROUNDS.find(([, those]) => those.some((feature) => features.includes(feature)))?.[0] ?? 'possible';
