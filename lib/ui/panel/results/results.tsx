// The results of a search: entities first, then excerpts by source.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { SearchResult, ShownDispute } from '../../../model/evidence.ts';
import type { OnCopy } from '../../citing.ts';
import { DisputeNote } from '../../excerpts/dispute.tsx';
import { SourceLink } from '../../excerpts/source-line.tsx';
import { OutletChip } from '../../excerpts/viewpoint.tsx';
import { formatDate } from '../../language/dates.ts';
import { say } from '../../language/i18n.ts';
import { sourceKindLabel } from '../../language/vocabulary.ts';
import { RowList, type RowStop } from '../../rows/row-list.tsx';
import { BriefExcerpt } from '../entity/brief-excerpt.tsx';
import { FoundEntities } from '../found-entities.tsx';
import { groupBySource, type SourceGroup } from './by-source.ts';

/** The approximate height in px of a source with one excerpt. */
const USUAL_GROUP = 170;

interface ResultsProps {
  query: string;
  result: SearchResult;
  /** The source that the reader comes back from. */
  begin: string | undefined;
  onEntity: (entity: string) => void;
  onSource: (source: string) => void;
  onCopy: OnCopy;
}

/** Both halves of a result. */
export function Results({ query, result, begin, onEntity, onSource, onCopy }: ResultsProps): JSX.Element {
  return (
    <>
      <FoundEntities entities={result.entities} onEntity={onEntity} />
      <RowList
        label={say('sourcesLabel')}
        of={query}
        items={groupBySource(result.excerpts)}
        keyOf={({ source }) => source.id}
        estimate={USUAL_GROUP}
        whole={0}
        begin={begin}
      >
        {(group, stop) => (
          <Group group={group} disputes={result.disputes} stop={stop} onSource={onSource} onCopy={onCopy} />
        )}
      </RowList>
    </>
  );
}

interface GroupProps extends Pick<ResultsProps, 'onSource' | 'onCopy'> {
  group: SourceGroup;
  /** Each is shown beside the excerpt that it names. */
  disputes: readonly ShownDispute[];
  stop: RowStop;
}

function Group({ group, disputes, stop, onSource, onCopy }: GroupProps): JSX.Element {
  const { source, excerpts } = group;
  const id = useId();
  return (
    <article class="group" aria-labelledby={id} {...stop}>
      <h2 id={id} lang={source.language} dir="auto">
        <SourceLink source={source}>{source.title}</SourceLink>
      </h2>
      <p class="group-source">
        <span>
          {sourceKindLabel(source.kind)}, {source.publisher}
          {source.via !== undefined && ` ${say('via', source.via)}`}, {formatDate(source.date)}
        </span>
        <OutletChip source={source} />
        <button type="button" class="quiet" data-source={source.id} onClick={() => onSource(source.id)}>
          {say('panelWholeSource')}
        </button>
      </p>
      <ul>
        {excerpts.map((excerpt) => (
          <li key={excerpt.passage.id} class="excerpt found">
            <BriefExcerpt excerpt={excerpt} onCopy={onCopy} />
            {disputes
              .filter(({ beside }) => beside === excerpt.passage.id)
              .map((shown) => (
                <DisputeNote key={shown.dispute.id} shown={shown} />
              ))}
          </li>
        ))}
      </ul>
    </article>
  );
}
