// What a search found: entities first, then excerpts under their sources.
import type { JSX } from 'preact';
import type { Excerpt, SearchResult } from '../../model/evidence.ts';
import type { OnCopy } from '../citing.ts';
import { aboutPeriod, formatDate } from '../dates.ts';
import { CopyButton } from '../evidence/copy-button.tsx';
import { Lit } from '../evidence/lit.tsx';
import { SourceLink } from '../evidence/source-line.tsx';
import { ViewpointChip } from '../evidence/viewpoint.tsx';
import { sourceKindLabel } from '../labels.ts';
import { CORPUS_LANGUAGE, say } from '../words.ts';
import { groupBySource, type SourceGroup } from './by-source.ts';
import { FoundEntities } from './found-entities.tsx';

interface ResultsProps {
  result: SearchResult;
  onEntity: (entity: string) => void;
  onCopy: OnCopy;
}

/** Both halves of a result. */
export function Results({ result, onEntity, onCopy }: ResultsProps): JSX.Element {
  return (
    <>
      <FoundEntities entities={result.entities} onEntity={onEntity} />
      {groupBySource(result.excerpts).map((group) => (
        <Group key={group.source.id} group={group} onCopy={onCopy} />
      ))}
    </>
  );
}

function Group({ group, onCopy }: { group: SourceGroup; onCopy: ResultsProps['onCopy'] }): JSX.Element {
  const { source, excerpts } = group;
  return (
    <section class="group">
      <h2 lang={source.language} dir="auto">
        <SourceLink source={source}>{source.title}</SourceLink>
      </h2>
      <p class="group-source">
        {sourceKindLabel(source.kind)}, {source.publisher}
        {source.via !== undefined && ` ${say('via', source.via)}`}, {formatDate(source.date)}
        <ViewpointChip of={source.viewpoint} />
      </p>
      <ul>
        {excerpts.map((excerpt) => (
          <li key={excerpt.passage.id} class="excerpt found">
            <Found excerpt={excerpt} onCopy={onCopy} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Found({ excerpt, onCopy }: { excerpt: Excerpt; onCopy: ResultsProps['onCopy'] }): JSX.Element {
  const { passage, source, matched } = excerpt;
  const about = aboutPeriod(passage.date, source.date);
  return (
    <>
      <p class="says" lang={CORPUS_LANGUAGE} dir="auto">
        <Lit text={passage.text} spans={matched} />
      </p>
      <div class="acts">
        <p class="source-line">
          <span class="speaker" lang={CORPUS_LANGUAGE}>
            {passage.speaker}
          </span>
          {passage.place !== undefined && <span lang={CORPUS_LANGUAGE}>{passage.place}</span>}
          {about !== undefined && <span class="about">{about}</span>}
        </p>
        <CopyButton onCopy={(citing) => onCopy(excerpt, citing)} />
      </div>
    </>
  );
}
