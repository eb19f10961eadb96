// Everything the corpus says about one name.
import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { Evidence, Excerpt } from '../../../model/evidence.ts';
import { useAsked } from '../../answer.ts';
import { Charts } from '../../chart/charts.tsx';
import type { OnCopy } from '../../citing.ts';
import { EntityChoices } from '../../excerpts/choices.tsx';
import { DisputeNote } from '../../excerpts/dispute.tsx';
import { GapNote } from '../../excerpts/gap-note.tsx';
import { EntityHeading } from '../../excerpts/heading.tsx';
import { Failure, Waiting } from '../../excerpts/waiting.tsx';
import { dateInPhrase } from '../../language/dates.ts';
import { say } from '../../language/i18n.ts';
import { packLanguage } from '../../language/vocabulary.ts';
import { PlaceMap } from '../../map/place-map.tsx';
import { Timeline } from '../../timeline/timeline.tsx';
import type { PanelActions } from '../actions.ts';
import type { AsOf } from '../as-of.tsx';
import { Passages } from '../lists/passages.tsx';
import { showPassage, useTargetPassage } from '../target-passage.ts';
import { Aliases } from './aliases.tsx';
import { bestNotes, without } from './best-notes.ts';
import { CoverageNote } from './coverage-note.tsx';
import { Stepper } from './stepper.tsx';

interface EntityViewProps {
  entity: string;
  /** The passage to scroll to at first. */
  passage: string | undefined;
  /** The date as of which it is shown. */
  asOf: AsOf;
  /** Tells the page in front from others. */
  page: string | undefined;
  /** How often it stands on the page. */
  count: number;
  on: PanelActions;
  onEntity: (entity: string) => void;
  /** The address of one of its passages. */
  addressOf: (passage: string) => string;
  /** The reader has gone to a passage, which the address should name. */
  onPassage: (passage: string) => void;
}

/** Loads and renders the evidence. */
export function EntityView(props: EntityViewProps): JSX.Element {
  const { entity, passage, asOf, page, count, on } = props;
  const here = count > 0 ? page : '';
  // Together, so that nothing moves once it is there; what the page says is worth no failure.
  const [{ state, value, error }, retry] = useAsked([entity, asOf.date, here].join('\n'), () =>
    Promise.all([
      on.evidenceOf(entity, asOf.date),
      here ? on.onPage(entity, asOf.date).catch(() => undefined) : undefined,
    ]),
  );
  const root = useRef<HTMLElement>(null);
  const isHere = value?.[0].entity.id === entity;
  useTargetPassage(root, isHere ? passage : undefined);
  if (state === 'error') return <Failure error={error} onRetry={retry} />;
  if (value === undefined) return <Waiting />;
  return (
    <article class="entity" aria-busy={state === 'loading'} ref={root}>
      <Everything
        {...props}
        evidence={value[0]}
        onPage={value[1]}
        onPassage={(id) => {
          showPassage(root.current, id);
          props.onPassage(id);
        }}
      />
    </article>
  );
}

function Everything(
  props: EntityViewProps & { evidence: Evidence; onPage: Evidence | undefined },
): JSX.Element {
  const { evidence, count, on, onEntity, onPassage } = props;
  const { entity, excerpts, later = [] } = evidence;
  const { location } = entity;
  const best = bestNotes(evidence, props.onPage);
  const rest = without(excerpts, best.excerpts);
  const list = useId();
  const [{ value: related = [] }] = useAsked(entity.related?.length ? entity.id : undefined, on.related);
  return (
    <>
      <EntityHeading entity={entity} asOf={evidence.asOf} held={evidence.held} />
      <CoverageNote coverage={evidence.coverage} />
      {/* That nothing is as new as the page says nothing of a date that the reader chose. */}
      {(props.asOf.isPages || evidence.gap !== 'nothing-newer') && <GapNote evidence={evidence} />}
      <Stepper key={entity.id} count={count} onGo={(nth) => on.onGo(entity.id, nth)} />
      {best.excerpts.length > 0 && (
        <h3 id={list} class="part">
          {say(best.heading)}
        </h3>
      )}
      <Passages excerpts={best.excerpts} labelledBy={list} onCopy={on.onCopy} />
      {evidence.disputes.map((shown) => (
        <DisputeNote key={shown.dispute.id} shown={shown} />
      ))}
      <Timeline
        excerpts={[...excerpts, ...later]}
        disputes={evidence.disputes}
        asOf={evidence.asOf}
        addressOf={props.addressOf}
        onPassage={onPassage}
      />
      {location !== undefined && (
        <PlaceMap
          entity={{ ...entity, location }}
          related={related}
          outlines={on.outlines}
          onEntity={onEntity}
        />
      )}
      <Charts excerpts={[...excerpts, ...later]} onPassage={onPassage} />
      {rest.length > 0 && (
        <h3 id={`${list}-more`} class="part">
          {say('panelMorePassages')}
        </h3>
      )}
      <Passages excerpts={rest} after={best.excerpts.length} labelledBy={`${list}-more`} onCopy={on.onCopy} />
      <AfterDate date={evidence.asOf} excerpts={without(later, best.excerpts)} onCopy={on.onCopy} />
      <Aliases entity={entity} onCopy={on.onCopyText} />
      {entity.caution !== undefined && (
        <p class="caution" lang={packLanguage()}>
          {entity.caution}
        </p>
      )}
      <EntityChoices label={say('mayAlsoBe')} entities={evidence.others} onEntity={onEntity} />
      <EntityChoices label={say('related')} entities={related} onEntity={onEntity} />
    </>
  );
}

/** What became known after the date. */
function AfterDate({
  date,
  excerpts,
  onCopy,
}: {
  date: string | undefined;
  excerpts: readonly Excerpt[];
  onCopy: OnCopy;
}) {
  const heading = useId();
  if (excerpts.length === 0) return null;
  return (
    <>
      <h3 id={heading} class="part">
        {say('afterDate', dateInPhrase(date))}
      </h3>
      <Passages excerpts={excerpts} labelledBy={heading} onCopy={onCopy} />
    </>
  );
}
