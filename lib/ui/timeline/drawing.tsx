// The timeline's drawing: its background and its marks; one tab stop, arrow keys move from mark to mark.
import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { say } from '../language/i18n.ts';
import { AxisBackground } from './axis-background.tsx';
import { markFor } from './keys.ts';
import type { Layout, Mark } from './layout.ts';
import type { Link } from './links.ts';
import { Fades, MarkShape } from './mark-shape.tsx';

interface DrawingProps {
  layout: Layout;
  links: readonly Link[];
  width: number;
  asOf: string | undefined;
  /** The passage that is pointed at, by pointer or focus. */
  pointed: string | undefined;
  /** The address of a passage, as a link's. */
  addressOf: (passage: string) => string;
  onPoint: (passage: string | undefined) => void;
  onPassage: (passage: string) => void;
}

/** Two drawings as wide as the panel, one over the other; the marks are links to their passages. */
export function Drawing(props: DrawingProps): JSX.Element {
  const { layout, links, width, asOf, pointed, addressOf, onPoint, onPassage } = props;
  const fade = useId();
  const drawing = useRef<SVGSVGElement>(null);
  const [stop, setStop] = useState<string>();
  const first = layout.marks.find(({ excerpt }) => excerpt.passage.id === stop) ?? layout.marks[0];
  const keys = (event: TargetedKeyboardEvent<SVGSVGElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || first === undefined) return;
    if (focus(drawing.current, markFor(event.key, layout, first))) event.preventDefault();
  };
  return (
    <>
      <AxisBackground layout={layout} links={links} width={width} asOf={asOf} pointed={pointed} />
      {/* Apart from the ground, which is only for the eye. */}
      <svg
        ref={drawing}
        width={width}
        height={layout.height}
        role="toolbar"
        aria-label={say('timeline')}
        onKeyDown={keys}
        onPointerLeave={() => onPoint(undefined)}
      >
        <Fades id={fade} />
        {layout.marks.map((mark) => {
          const { id } = mark.excerpt.passage;
          return (
            <MarkShape
              key={id}
              mark={mark}
              fade={fade}
              address={addressOf(id)}
              isStop={mark === first}
              isPointed={id === pointed}
              isDiffering={links.some(({ ends }) => ends.includes(id))}
              onFocus={() => {
                setStop(id);
                onPoint(id);
              }}
              onBlur={() => onPoint(undefined)}
              onPoint={() => onPoint(id)}
              onChoose={() => onPassage(id)}
            />
          );
        })}
      </svg>
    </>
  );
}

function focus(drawing: SVGSVGElement | null, mark: Mark | undefined): boolean {
  const id = mark?.excerpt.passage.id;
  const found = id === undefined ? null : drawing?.querySelector(`[data-mark="${CSS.escape(id)}"]`);
  if (!(found instanceof SVGElement)) return false;
  found.focus();
  return true;
}
