// Renders a text with its matched words highlighted, as text nodes only.
import type { JSX } from 'preact';
import type { Span } from '../../model/primitives/forms.ts';
import { joinNeighbours, splitBySpans } from '../spans.ts';

/** `text` with `<mark>` around each span (half-open, UTF-16 code units); adjacent spans become one. */
export function Highlighted({ text, spans }: { text: string; spans: readonly Span[] }): JSX.Element {
  const pieces = splitBySpans(text, joinNeighbours(text, spans));
  return (
    <>{pieces.map((piece, at) => (piece.isHighlighted ? <mark key={at}>{piece.text}</mark> : piece.text))}</>
  );
}
