// Charts of the figures that passages state about the same thing; each can be collapsed.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Excerpt } from '../../model/evidence.ts';
import { say, sayCount } from '../language/i18n.ts';
import { packLanguage } from '../language/vocabulary.ts';
import { FigureRow } from './figure-row.tsx';
import { scaleFor } from './scale.ts';
import { type Series, seriesOf } from './series.ts';

/** A chart with more rows begins collapsed, or it would push the excerpts out of sight. */
const LONG = 6;

interface ChartsProps {
  excerpts: readonly Excerpt[];
  onPassage: (passage: string) => void;
}

/** A chart for each series; nothing if there is none. */
export function Charts({ excerpts, onPassage }: ChartsProps): JSX.Element | null {
  const key = excerpts.map(({ passage }) => passage.id).join(' ');
  const all = useMemo(() => seriesOf(excerpts), [key]);
  if (all.length === 0) return null;
  return (
    <section class="charts">
      <h3 class="part">{say('chart')}</h3>
      {all.map((series) => (
        <Chart key={`${series.unit} ${series.subject}`} series={series} onPassage={onPassage} />
      ))}
    </section>
  );
}

function Chart({ series, onPassage }: { series: Series; onPassage: ChartsProps['onPassage'] }): JSX.Element {
  const { unit, subject, stated, unread } = series;
  const scale = scaleFor(stated.map(({ value }) => value));
  return (
    <details class="chart" open={stated.length <= LONG}>
      <summary>
        <span lang={packLanguage()}>{subject === '' ? unit : say('chartOf', unit, subject)}</span>{' '}
        <span class="count">{sayCount('chartFigures', stated.length)}</span>
      </summary>
      <div class="scale" aria-hidden="true">
        {scale.ticks.map(({ words, at }) => (
          <span key={words} style={`left: ${at}%`}>
            {words}
          </span>
        ))}
      </div>
      <ul>
        {stated.map((one, at) => (
          <li key={`${one.excerpt.passage.id} ${at}`}>
            <FigureRow stated={one} scale={scale} onPassage={onPassage} />
          </li>
        ))}
      </ul>
      {unread > 0 && <p class="caution">{sayCount('chartUnread', unread)}</p>}
    </details>
  );
}
