// Where sources differ: both sides next to each other, with dates, and what the difference is.
import type { JSX } from 'preact';
import type { ShownDispute, Side } from '../../model/evidence.ts';
import type { Phrase } from '../../model/phrase.ts';
import { aboutPeriod, formatDate } from '../language/dates.ts';
import { say } from '../language/i18n.ts';
import { packLanguage } from '../language/vocabulary.ts';
import { WordingLabel } from './excerpt-text.tsx';
import { SourceLink } from './source-line.tsx';
import { Speaker, VoiceBadge, Voices } from './viewpoint.tsx';

/** What each kind of difference is introduced by: only a dispute of facts or accounts says that sources differ. */
const INTRODUCED: Readonly<Record<ShownDispute['dispute']['kind'], Phrase>> = {
  'figures-or-facts': 'sourcesDiffer',
  'reported-vs-estimated': 'sourcesDiffer',
  'opposed-accounts': 'sourcesDiffer',
  'different-dates': 'sourcesOverTime',
  wording: 'sourcesWording',
  spelling: 'sourcesWording',
};

/** A dispute with all its sides; the order is the corpus's and means nothing. A development or another wording is set smaller. */
export function DisputeNote({ shown }: { shown: ShownDispute }): JSX.Element {
  const { topic, difference, kind } = shown.dispute;
  const phrase = INTRODUCED[kind];
  return (
    <section class={phrase === 'sourcesDiffer' ? 'dispute' : 'dispute minor'}>
      <h3>
        <span class="differ">{say(phrase)} </span>
        <span lang={packLanguage()}>{topic}</span>
      </h3>
      <ul class="sides">
        {shown.sides.map((side) => (
          <li key={side.excerpt.passage.id}>
            <SideNote side={side} />
          </li>
        ))}
      </ul>
      <p class="difference">
        {/* What each side says is told in the corpus's words as well. */}
        <WordingLabel of="note" /> <span lang={packLanguage()}>{difference}</span>
      </p>
      <Voices of={shown.sides.map(({ excerpt }) => excerpt)} />
    </section>
  );
}

function SideNote({ side }: { side: Side }): JSX.Element {
  const { passage, source } = side.excerpt;
  const publisher = <SourceLink source={source}>{source.publisher}</SourceLink>;
  const about = aboutPeriod(passage.date, source.date);
  // A publisher that speaks for itself is named once.
  const isOwn = source.publisher === passage.speaker;
  return (
    <>
      <p class="side-says" lang={packLanguage()}>
        {side.says}
      </p>
      <p class="side-who">
        <VoiceBadge of={side.excerpt} />{' '}
        {isOwn ? (
          <span class="speaker" lang={packLanguage()}>
            {publisher}
          </span>
        ) : (
          <Speaker of={side.excerpt} />
        )}
      </p>
      <p class="side-when">
        {!isOwn && <>{publisher}, </>}
        <span class="about">
          {formatDate(source.date)}
          {/* Inside the span, because a line may break after it. */}
          {about !== undefined && '\u00a0·'}
        </span>{' '}
        {about !== undefined && <span class="about">{about}</span>}
      </p>
    </>
  );
}
