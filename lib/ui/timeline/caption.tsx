// The line under a timeline: the passage that is pointed at, or what the drawing means.
import type { JSX } from 'preact';
import type { Excerpt } from '../../model/evidence.ts';
import { WordingLabel } from '../excerpts/excerpt-text.tsx';
import { Speaker, VoiceBadge } from '../excerpts/viewpoint.tsx';
import { formatPeriod } from '../language/dates.ts';
import { say } from '../language/i18n.ts';
import { packLanguage } from '../language/vocabulary.ts';

interface CaptionProps {
  excerpt: Excerpt | undefined;
  /** Whether there are arcs to explain. */
  isDiffering: boolean;
}

/** Speaker, time and the beginning of the text. Screen readers get it from the mark itself. */
export function Caption({ excerpt, isDiffering }: CaptionProps): JSX.Element {
  if (excerpt === undefined)
    return (
      <p class="timeline-caption">
        {say('timelineHint')}
        {isDiffering && ` ${say('timelineArcs')}`}
      </p>
    );
  const { passage, source } = excerpt;
  return (
    <p class="timeline-caption" aria-hidden="true">
      <VoiceBadge of={excerpt} /> <WordingLabel of={passage.wording} /> <Speaker of={excerpt} />
      {passage.date !== undefined && ` · ${formatPeriod(passage.date)}`}
      {source.publisher !== passage.speaker && ` · ${source.publisher}`}
      <span class="timeline-excerpt" lang={packLanguage()} dir="auto">
        {passage.text}
      </span>
    </p>
  );
}
