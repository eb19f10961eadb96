// Line drawings of 16 × 16 for buttons, drawn for this project, and those that a pack brings for its kinds of entity.
import type { JSX } from 'preact';
import { entityKindDrawing } from '../language/vocabulary.ts';

const strokes = {
  page: 'M3.5 1.75h6l3 3v9.5h-9ZM9.5 1.75v3h3M6 8h4M6 11h4',
  pin: 'M5.5 2h5M6.25 2v4.25L4 8.75h8L9.75 6.25V2M8 8.75V14',
  close: 'm4 4 8 8M12 4l-8 8',
  closeAll: 'M2.5 5.5v-3h8v3M5.5 5.5h8v8h-8ZM8 8l3 3M11 8l-3 3',
  out: 'M6 3.5H3.5v9h9V10M9 3h4v4M13 3 7.5 8.5',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8Z',
  done: 'm3 8.5 3.25 3.25L13 4.75',
  next: 'm6 3 5 5-5 5',
  back: 'm10 3-5 5 5 5',
  down: 'm3 6 5 5 5-5',
} as const;

/** The name of a drawing. */
type GlyphName = keyof typeof strokes;

/** A drawing, in the colour of its text; hidden from screen readers, because its button or row has a label. */
export const Drawing = ({ strokes: path }: { strokes: string }): JSX.Element => (
  <svg class="glyph" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path d={path} />
  </svg>
);

/** The drawing with this name. */
export const Glyph = ({ name }: { name: GlyphName }): JSX.Element => <Drawing strokes={strokes[name]} />;

/** A dot, for a kind of entity that has no drawing in the pack. */
const DOT = 'M8 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z';

/** The drawing of a kind of entity. */
export const KindGlyph = ({ kind }: { kind: string }): JSX.Element => (
  <Drawing strokes={entityKindDrawing(kind) ?? DOT} />
);
