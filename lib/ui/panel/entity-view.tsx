// Everything the corpus says about one name.
import type { JSX } from 'preact';
import type { Entity } from '../../model/corpus.ts';
import type { Evidence } from '../../model/evidence.ts';
import { useAsked } from '../answer.ts';
import type { OnCopy } from '../citing.ts';
import type { EntityChoice } from '../evidence/choices.tsx';
import { EntityChoices } from '../evidence/choices.tsx';
import { DisputeNote } from '../evidence/dispute.tsx';
import { ExcerptNote } from '../evidence/excerpt.tsx';
import { GapNote } from '../evidence/gap-note.tsx';
import { EntityHeading } from '../evidence/heading.tsx';
import { Failure, Waiting } from '../evidence/waiting.tsx';
import { Later } from '../popover/later.tsx';
import { CORPUS_LANGUAGE, say } from '../words.ts';
import { Aliases } from './aliases.tsx';
import { CoverageNote } from './coverage-note.tsx';
import { Stepper } from './stepper.tsx';

/** What the view of an entity needs from outside. */
export interface EntityActions {
  evidenceOf: (entity: string) => Promise<Evidence>;
  /** Names and descriptions of the entities that an entity is related to. */
  related: (entity: string, related: string[]) => Promise<EntityChoice[]>;
  onCopy: OnCopy;
  onEntity: (entity: string) => void;
  /** Scroll the page to the nth mention, from 0. */
  onGo: (entity: string, nth: number) => void;
}

interface EntityViewProps {
  entity: string;
  /** How often it stands on the page. */
  count: number;
  on: EntityActions;
}

/** Fetches the evidence and draws it. */
export function EntityView({ entity, count, on }: EntityViewProps): JSX.Element {
  const [{ state, value, error }, retry] = useAsked(entity, on.evidenceOf);
  if (state === 'error') return <Failure error={error} onRetry={retry} />;
  if (value === undefined) return <Waiting />;
  return (
    <article class="entity" aria-busy={state === 'loading'}>
      <EntityHeading entity={value.entity} asOf={value.asOf} held={value.held} />
      <CoverageNote coverage={value.coverage} />
      <GapNote evidence={value} />
      <Stepper key={entity} count={count} onGo={(nth) => on.onGo(entity, nth)} />
      {value.disputes.map((dispute) => (
        <DisputeNote key={dispute.conflict.id} dispute={dispute} />
      ))}
      <ol class="notes">
        {value.excerpts.map((excerpt) => (
          <li key={excerpt.passage.id}>
            <ExcerptNote excerpt={excerpt} onCopy={on.onCopy} titled />
          </li>
        ))}
      </ol>
      <Later excerpts={value.later ?? []} onCopy={on.onCopy} />
      <Aliases entity={value.entity} />
      {value.entity.caution !== undefined && (
        <p class="caution" lang={CORPUS_LANGUAGE}>
          {value.entity.caution}
        </p>
      )}
      <EntityChoices label={say('mayAlsoBe')} entities={value.others} onEntity={on.onEntity} />
      <Related entity={value.entity} on={on} />
    </article>
  );
}

function Related({ entity, on }: { entity: Entity; on: EntityActions }): JSX.Element {
  const ids = entity.related ?? [];
  const [{ value }] = useAsked(ids.length === 0 ? undefined : entity.id, (id) => on.related(id, ids));
  return <EntityChoices label={say('related')} entities={value ?? []} onEntity={on.onEntity} />;
}
