// Line drawings that only the extension's own windows use, so that pages do not load them.
import type { JSX } from 'preact';
import { Drawing } from './glyph.tsx';

const strokes = {
  up: 'm3 10 5-5 5 5',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.25 10.25 14 14',
  panel: 'M2 3h12v10H2ZM10 3v10M11.5 5.5h1M11.5 7.5h1',
  options: 'M2 5h7M13 5h1M2 11h1M7 11h7M11 3.25v3.5M5 9.25v3.5',
} as const;

/** The drawing of that name. */
export const WindowGlyph = ({ name }: { name: keyof typeof strokes }): JSX.Element => (
  <Drawing strokes={strokes[name]} />
);
