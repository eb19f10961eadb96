// The background of a timeline: years, the date of the page, arcs between passages that differ.
import type { JSX } from 'preact';
import { dateInPhrase } from '../language/dates.ts';
import { say } from '../language/i18n.ts';
import type { Layout } from './layout.ts';
import type { Link } from './links.ts';
import { spanOf } from './span.ts';

/** In px: how far the years are below the marks. */
const FIGURES = { below: 6, height: 14 } as const;

interface AxisBackgroundProps {
  layout: Layout;
  links: readonly Link[];
  width: number;
  asOf: string | undefined;
  /** The passage that is pointed at: its arcs are emphasised. */
  pointed: string | undefined;
}

/** Visual only: marks and excerpts say the same. */
export function AxisBackground({ layout, links, width, asOf, pointed }: AxisBackgroundProps): JSX.Element {
  const floor = layout.height - FIGURES.height - FIGURES.below;
  const figures = layout.height - FIGURES.below / 2;
  return (
    <svg class="ground" width={width} height={layout.height} aria-hidden="true" focusable="false">
      <g class="years">
        {layout.years.map(({ year, x }) => (
          <g key={year}>
            <line x1={x} x2={x} y1={0} y2={floor} />
            <text x={x} y={figures}>
              {year}
            </text>
          </g>
        ))}
        {layout.begins !== undefined && (
          <text class="earlier" x={0} y={figures}>
            {say('timelineEarlier')}
          </text>
        )}
        {asOf !== undefined && <PageDate layout={layout} asOf={asOf} floor={floor} />}
      </g>
      <g class={pointed === undefined ? 'links' : 'links dimmed'}>
        {links.map(({ ends, path }) => (
          <path key={ends.join(' ')} d={path} class={isAt(ends, pointed) ? 'pointed' : undefined} />
        ))}
      </g>
    </svg>
  );
}

const isAt = (ends: Link['ends'], passage: string | undefined): boolean =>
  passage !== undefined && ends.includes(passage);

/** The date of the page as a line through all rows; left out if it is off the axis. */
function PageDate({
  layout,
  asOf,
  floor,
}: {
  layout: Layout;
  asOf: string;
  floor: number;
}): JSX.Element | null {
  const at = spanOf(asOf).from;
  const x = at === undefined ? undefined : layout.x(at);
  const [begin = 0, end = 0] = layout.x.range();
  if (x === undefined || x < begin || x > end) return null;
  return (
    <line class="page-date" x1={x} x2={x} y1={0} y2={floor}>
      <title>{say('timelineAsOf', dateInPhrase(asOf))}</title>
    </line>
  );
}
