// The picture of the welcome page, drawn for this project: a column of text, a marked name, its popover.
import type { JSX } from 'preact';
import { say } from '../language/i18n.ts';
import { sample } from '../language/pack-words.ts';

/** Widths of the lines of the article, in the drawing's units; the marked name is in the third. */
const LINES = [236, 248, 0, 240, 244, 228, 246, 150];

/** Distance of two lines of the article, and the position of the first. */
const LEADING = 22;
const TOP = 64;

/** The gap in which the marked name is centred: from the end of one part of the line to the beginning of the other. */
const GAP = { from: 96, to: 168 } as const;

/** It scales with the page and takes its colours from it, light and dark. */
export function Picture(): JSX.Element {
  return (
    <svg class="picture" viewBox="0 0 560 270" role="img" aria-label={say('pictureWords')}>
      <rect class="sheet" x="1" y="1" width="558" height="268" rx="8" />
      <rect class="headline" x="32" y="28" width="200" height="14" rx="3" />
      {LINES.map((width, at) => (
        <rect key={at} class="line" x="32" y={TOP + at * LEADING} width={width} height="8" rx="3" />
      ))}
      <rect class="line" x="32" y={TOP + 2 * LEADING} width={GAP.from - 32} height="8" rx="3" />
      {/* In HTML, whose underlines are as wide as a name in any script and have a colour of their own. */}
      <foreignObject x={GAP.from} y={TOP + 2 * LEADING - 8} width={GAP.to - GAP.from} height={LEADING + 4}>
        <p class="marked">{sample().name}</p>
      </foreignObject>
      <rect class="line" x={GAP.to} y={TOP + 2 * LEADING} width="100" height="8" rx="3" />
      <g transform="translate(304 40)">
        <rect class="card-shadow" x="0" y="3" width="224" height="196" rx="8" />
        <rect class="card-shape" x="0" y="0" width="224" height="196" rx="8" />
        <text class="title" x="16" y="32">
          {sample().name}
        </text>
        <rect class="faint" x="16" y="42" width="150" height="6" rx="3" />
        <path class="rule" d="M0 60h224" />
        <Note at={72} number="1" width={150} />
        <path class="rule" d="M16 126h192" />
        <Note at={136} number="2" width={118} />
      </g>
      <path class="pointer" d="M140 122v19l4.6-4.3 3 7 3.400-1.500-3-6.800h6.200Z" />
    </svg>
  );
}

interface NoteProps {
  /** Its top. */
  at: number;
  number: string;
  /** Of its second line. */
  width: number;
}

function Note({ at, number, width }: NoteProps): JSX.Element {
  return (
    <g transform={`translate(16 ${at})`}>
      <text class="number" x="0" y="8">
        {number}
      </text>
      <rect class="strong-line" x="14" y="0" width="172" height="7" rx="3" />
      <rect class="light" x="60" y="11" width="44" height="13" rx="2" />
      <rect class="strong-line" x="14" y="14" width={width} height="7" rx="3" />
      <rect class="badge-shape" x="14" y="30" width="16" height="10" rx="2" />
      <rect class="faint" x="36" y="32" width="62" height="6" rx="3" />
      <rect class="faint" x="104" y="32" width="46" height="6" rx="3" />
    </g>
  );
}
