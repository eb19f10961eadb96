// One figure of a chart: what it is about, its position on the scale, its value as printed, and who states it.
import type { JSX } from 'preact';
import { speakerOf, VoiceBadge } from '../excerpts/viewpoint.tsx';
import { formatDate, formatPeriod } from '../language/dates.ts';
import { languageOfName, packLanguage } from '../language/vocabulary.ts';
import type { Scale } from './scale.ts';
import type { Stated } from './series.ts';

/** In px; a narrower bar would look like a tick of the scale. */
const SIZE = { height: 12, dot: 4.5, bar: 7, narrowest: 6 } as const;

interface FigureRowProps {
  stated: Stated;
  scale: Scale;
  onPassage: (passage: string) => void;
}

/** A button that leads to the passage. A range is a bar between its ends, a single value a dot. */
export function FigureRow({ stated, scale, onPassage }: FigureRowProps): JSX.Element {
  const { figure, excerpt } = stated;
  const { passage, source } = excerpt;
  // Published by somebody other than the speaker.
  const isTold = source.publisher !== passage.speaker;
  return (
    <button type="button" class="figure" onClick={() => onPassage(passage.id)}>
      <span class="figure-of" lang={packLanguage()}>
        {figure.of}
      </span>
      <span class="figure-value">
        {figure.value}
        <span class="spoken"> {figure.unit}</span>
      </span>
      <Track stated={stated} scale={scale} />
      <span class="figure-who">
        <VoiceBadge of={excerpt} />{' '}
        <span lang={languageOfName(excerpt.speaker ?? {})}>{speakerOf(excerpt)}</span>
        {passage.date !== undefined && (
          <>
            {'\u00a0· '}
            <span class="about">
              {formatPeriod(passage.date)}
              {isTold && '\u00a0·'}
            </span>
          </>
        )}
        {isTold && (
          <>
            {`${passage.date === undefined ? '\u00a0·' : ''} ${source.publisher}, `}
            <span class="about">{formatDate(source.date)}</span>
          </>
        )}
      </span>
    </button>
  );
}

function Track({ stated: { value }, scale }: { stated: Stated; scale: Scale }): JSX.Element {
  const [low, high] = [scale.at(value.low), scale.at(value.high)];
  const middle = SIZE.height / 2;
  return (
    <svg class="track" width="100%" height={SIZE.height} aria-hidden="true" focusable="false">
      {scale.ticks.map(({ at }) => (
        <line key={at} class="tick" x1={`${at}%`} x2={`${at}%`} y1={0} y2={SIZE.height} />
      ))}
      <line class="rail" x1="0%" x2="100%" y1={middle} y2={middle} />
      {value.low === value.high ? (
        <circle cx={`${high}%`} cy={middle} r={SIZE.dot} />
      ) : (
        <rect
          x={`${low}%`}
          style={{ width: `max(${SIZE.narrowest}px, ${high - low}%)` }}
          y={middle - SIZE.bar / 2}
          height={SIZE.bar}
          rx={2}
        />
      )}
    </svg>
  );
}
