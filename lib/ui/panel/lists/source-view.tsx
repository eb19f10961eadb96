// All of one source: its metadata, and every passage taken from it, in order.
import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { SourceContents } from '../../../model/listing.ts';
import { useAsked } from '../../answer.ts';
import { EntityChoices } from '../../excerpts/choices.tsx';
import { Failure, Waiting } from '../../excerpts/waiting.tsx';
import { say, sayCount } from '../../language/i18n.ts';
import type { PanelActions } from '../actions.ts';
import { BriefExcerpt } from '../entity/brief-excerpt.tsx';
import { useTargetPassage } from '../target-passage.ts';
import { SourceHeading } from './source-heading.tsx';

interface SourceViewProps extends Pick<PanelActions, 'contents' | 'onCopy'> {
  source: string;
  /** The passage to scroll to at first. */
  passage: string | undefined;
  onEntity: (entity: string) => void;
}

/** Loads and renders the source. */
export function SourceView({ source, passage, contents, onCopy, onEntity }: SourceViewProps): JSX.Element {
  const [{ state, value, error }, retry] = useAsked(source, contents);
  const notes = useRef<HTMLOListElement>(null);
  const id = useId();
  const isHere = value?.source.id === source;
  useTargetPassage(notes, isHere ? passage : undefined);
  if (state === 'error') return <Failure error={error} onRetry={retry} />;
  if (value === undefined || !isHere) return <Waiting />;
  return (
    <article class="source">
      <SourceHeading source={value.source} />
      <EntityChoices label={say('panelNamesInSource')} entities={value.entities} onEntity={onEntity} />
      <h3 id={id}>{count(value)}</h3>
      <ol class="notes" ref={notes} aria-labelledby={id}>
        {value.excerpts.map((excerpt) => (
          <li key={excerpt.passage.id} data-passage={excerpt.passage.id} class="excerpt" tabIndex={-1}>
            <BriefExcerpt excerpt={excerpt} onCopy={onCopy} />
          </li>
        ))}
      </ol>
    </article>
  );
}

const count = ({ excerpts }: SourceContents): string =>
  excerpts.length === 0 ? say('panelNoPassages') : sayCount('panelPassagesInOrder', excerpts.length);
