// Line drawings of 16 × 16 for buttons and kinds of entity, drawn for this project.
import type { JSX } from 'preact';
import type { EntityKind } from '../../model/corpus.ts';

const strokes = {
  person: 'M8 8a2.75 2.75 0 1 0 0-5.5A2.75 2.75 0 0 0 8 8ZM2.75 13.75c.4-2.6 2.4-4 5.25-4s4.85 1.4 5.25 4',
  place:
    'M8 14.25c3-3.2 4.5-5.7 4.5-7.75a4.5 4.5 0 0 0-9 0c0 2.05 1.5 4.55 4.5 7.75ZM8 8a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3Z',
  organisation: 'M2 13.5h12M3.5 13.5v-6M6.5 13.5v-6M9.5 13.5v-6M12.5 13.5v-6M2 5.5 8 2l6 3.5v2H2Z',
  infrastructure:
    'M1.5 11.5h13M4 14V4.5M12 14V4.5M1.5 8.5C3 8 3.7 6.8 4 4.5 5 8 6.5 9 8 9s3-1 4-4.5c.3 2.3 1 3.5 2.5 4',
  event: 'M2.5 4h11v9.5h-11ZM2.5 7h11M5.5 2v3.5M10.5 2v3.5M7 10.25h2',
  document: 'M3.5 1.75h6l3 3v9.5h-9ZM9.5 1.75v3h3M6 8h4M6 11h4',
  weapon:
    'M8 1.5c1.6 1.7 2.25 3.4 2.25 5.25V11h-4.5V6.75C5.75 4.9 6.4 3.2 8 1.5ZM5.75 8.5 3.5 11v2l2.25-1M10.25 8.5 12.5 11v2l-2.25-1M8 13v1.5',
  term: 'M3 4.75V3h10v1.75M8 3v10M6 13h4',
  pin: 'M5.5 2h5M6.25 2v4.25L4 8.75h8L9.75 6.25V2M8 8.75V14',
  close: 'm4 4 8 8M12 4l-8 8',
  closeAll: 'M2.5 5.5v-3h8v3M5.5 5.5h8v8h-8ZM8 8l3 3M11 8l-3 3',
  out: 'M6 3.5H3.5v9h9V10M9 3h4v4M13 3 7.5 8.5',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8Z',
  done: 'm3 8.5 3.25 3.25L13 4.75',
  next: 'm6 3 5 5-5 5',
  back: 'm10 3-5 5 5 5',
  down: 'm3 6 5 5 5-5',
} as const satisfies Record<EntityKind | string, string>;

/** The name of a drawing: every kind of entity has one. */
type GlyphName = keyof typeof strokes;

/** A drawing by its strokes, in the colour of its text; hidden from screen readers: its button or row carries the words. */
export const Drawing = ({ strokes: path }: { strokes: string }): JSX.Element => (
  <svg class="glyph" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path d={path} />
  </svg>
);

/** The drawing of that name. */
export const Glyph = ({ name }: { name: GlyphName }): JSX.Element => <Drawing strokes={strokes[name]} />;
