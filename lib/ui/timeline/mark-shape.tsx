// One mark of a timeline: a dot for a point in time, a bar for a span; open ends fade.
import type { JSX } from 'preact';
import { viewpointOf } from '../../model/voice.ts';
import { follow } from '../controls/follow-link.ts';
import { speakerOf } from '../excerpts/viewpoint.tsx';
import { formatPeriod } from '../language/dates.ts';
import { say } from '../language/i18n.ts';
import { viewpointLabel } from '../language/vocabulary.ts';
import type { Mark } from './layout.ts';

/** In px. */
const SIZE = { dot: 4.5, bar: 7, touch: 13 } as const;

interface MarkShapeProps {
  mark: Mark;
  /** The id of the gradient. */
  fade: string;
  address: string;
  /** Whether it is the tab stop. */
  isStop: boolean;
  isPointed: boolean;
  isDiffering: boolean;
  onFocus: () => void;
  onBlur: () => void;
  onPoint: () => void;
  onChoose: () => void;
}

/** A link that says who speaks of which time. */
export function MarkShape(props: MarkShapeProps): JSX.Element {
  const { mark, fade, address, isStop, isPointed, isDiffering, onFocus, onBlur, onPoint, onChoose } = props;
  const { left, right, y } = mark;
  return (
    <a
      href={address}
      class={`mark ${isPointed ? 'pointed' : ''} ${isDiffering ? 'differs' : ''}`}
      // In lower case: Preact writes SVG attributes as they are named here.
      tabindex={isStop ? 0 : -1}
      data-mark={mark.excerpt.passage.id}
      aria-label={labelOf(mark, isDiffering)}
      onFocus={onFocus}
      onBlur={onBlur}
      onPointerEnter={onPoint}
      onClick={follow(onChoose)}
    >
      <rect class="touch" x={left - 2} y={y - SIZE.touch / 2} width={right - left + 4} height={SIZE.touch} />
      {mark.isPoint ? (
        <circle cx={(left + right) / 2} cy={y} r={SIZE.dot} />
      ) : (
        <rect
          class="bar"
          x={left}
          y={y - SIZE.bar / 2}
          width={right - left}
          height={SIZE.bar}
          rx={2}
          mask={maskOf(mark, fade)}
        />
      )}
    </a>
  );
}

function labelOf({ excerpt }: Mark, isDiffering: boolean): string {
  const { passage } = excerpt;
  const time = passage.date === undefined ? '' : formatPeriod(passage.date);
  const label = say('timelineMark', speakerOf(excerpt), time, viewpointLabel(viewpointOf(excerpt)).label);
  return isDiffering ? say('timelineDiffers', label) : label;
}

function maskOf({ open }: Mark, fade: string): string | undefined {
  const side = open.left && open.right ? 'both' : open.left ? 'left' : open.right ? 'right' : undefined;
  return side && `url(#${fade}-${side})`;
}

/** The opacity of a bar at its open ends, and a third of the way in from each. */
const FADES = { left: [0, 1, 1, 1], right: [1, 1, 1, 0], both: [0, 1, 1, 0] } as const;

/** The gradients, once per drawing. */
export function Fades({ id }: { id: string }): JSX.Element {
  return (
    <defs>
      {Object.entries(FADES).map(([side, stops]) => (
        <g key={side}>
          <linearGradient id={`${id}-${side}-gradient`}>
            {stops.map((opacity, at) => (
              <stop key={at} offset={at / 3} stop-color="#fff" stop-opacity={opacity} />
            ))}
          </linearGradient>
          <mask id={`${id}-${side}`} maskContentUnits="objectBoundingBox">
            <rect width="1" height="1" fill={`url(#${id}-${side}-gradient)`} />
          </mask>
        </g>
      ))}
    </defs>
  );
}
