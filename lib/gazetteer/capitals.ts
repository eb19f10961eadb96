// Lines set in capitals, where capitals say nothing.
import type { Span } from '../model/forms.ts';
import type { Reading } from './surroundings.ts';

/** Whether the sentence around a hit is set in capitals. */
export function inCapitals(reading: Reading, hit: Span): boolean {
  const { start, end } = reading.sentence(hit);
  const rest = `${reading.text.slice(start, hit.start)} ${reading.text.slice(hit.end, end)}`;
  return /\p{Lu}{2}/u.test(rest) && !/\p{Ll}/u.test(rest);
}
