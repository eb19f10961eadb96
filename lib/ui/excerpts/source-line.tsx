// The line under an excerpt: kind of source, publisher, date, place in the document, time it is about.
import type { ComponentChildren, JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { Passage, Source } from '../../model/corpus.ts';
import { viewpointOf } from '../../model/voice.ts';
import { aboutPeriod, formatDate } from '../language/dates.ts';
import { say } from '../language/i18n.ts';
import { packLanguage, sourceKindLabel } from '../language/vocabulary.ts';
import { OpenSource } from '../open-source.ts';
import { OutletChip } from './viewpoint.tsx';

/** A link to a source, opened in a new tab that learns nothing of this one; plain text without an address. */
export function SourceLink({
  source,
  children,
}: {
  source: Source;
  children: ComponentChildren;
}): JSX.Element {
  if (source.url === undefined) return <>{children}</>;
  return (
    <a href={source.url} target="_blank" rel="noopener noreferrer" title={source.title}>
      {children}
      <span class="spoken"> {say('opensInTab')}</span>
    </a>
  );
}

/** "Interview · RIA Novosti (via Rambler) · 20 May 2020 · paragraph 49 · about 2018"; the publisher's badge where another speaks. */
export function SourceLine({ passage, source }: { passage: Passage; source: Source }): JSX.Element {
  const about = aboutPeriod(passage.date, source.date);
  const open = useContext(OpenSource);
  return (
    <p class="source-line">
      <span>{sourceKindLabel(source.kind)}</span>
      <span>
        {viewpointOf({ passage, source }) !== source.viewpoint && <OutletChip source={source} brief />}{' '}
        <SourceLink source={source}>{source.publisher}</SourceLink>
        {source.via !== undefined && ` ${say('via', source.via)}`}
      </span>
      <time dateTime={source.date}>{formatDate(source.date)}</time>
      {passage.place !== undefined && <span lang={packLanguage()}>{passage.place}</span>}
      {about !== undefined && <span class="about">{about}</span>}{' '}
      {open !== undefined && (
        <button type="button" class="quiet" onClick={() => open(source.id, passage.id)}>
          {say('panelWholeSource')}
        </button>
      )}
    </p>
  );
}
