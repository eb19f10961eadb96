// Shows who says what about when: every passage at the time it is about, a row for each viewpoint, arcs where sources
// differ.
import type { JSX } from 'preact';
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Excerpt, ShownDispute } from '../../model/evidence.ts';
import { useWidth } from '../controls/use-width.ts';
import { ViewpointChip } from '../excerpts/viewpoint.tsx';
import { say } from '../language/i18n.ts';
import { Caption } from './caption.tsx';
import { Drawing } from './drawing.tsx';
import { layoutOf } from './layout.ts';
import { linksOf } from './links.ts';

/** In px, until the panel's own width is known. */
const USUAL_WIDTH = 328;

interface TimelineProps {
  excerpts: readonly Excerpt[];
  disputes: readonly ShownDispute[];
  /** The date of the page, if it is known. */
  asOf: string | undefined;
  /** The address of a passage, as a link's. */
  addressOf: (passage: string) => string;
  onPassage: (passage: string) => void;
}

/** The drawing, the names of its rows, and a line on the passage that is pointed at. */
export function Timeline(props: TimelineProps): JSX.Element | null {
  const { excerpts, disputes, asOf, addressOf, onPassage } = props;
  const frame = useRef<HTMLElement>(null);
  const width = useWidth(frame, USUAL_WIDTH);
  const [pointed, setPointed] = useState<string>();
  const id = useId();
  // Not at every move of the pointer. The lists are the evidence's own, which changes as a whole.
  const key = excerpts.map(({ passage }) => passage.id).join(' ');
  const layout = useMemo(() => layoutOf(excerpts, width), [key, width]);
  const links = useMemo(() => linksOf(disputes, layout?.marks ?? []), [disputes, layout]);
  return (
    <section class="timeline" ref={frame} aria-labelledby={`${id}-title`} aria-describedby={`${id}-keys`}>
      {layout !== undefined && (
        <>
          <h3 id={`${id}-title`} class="part">
            {say('timeline')}
          </h3>
          <p class="spoken" id={`${id}-keys`}>
            {say('timelineKeys')}
          </p>
          <div class="timeline-plot">
            {layout.rows.map(({ viewpoint, top }) => (
              <div key={viewpoint} class="timeline-row" style={`top: ${top}px`}>
                <ViewpointChip of={viewpoint} />
              </div>
            ))}
            <Drawing
              layout={layout}
              links={links}
              width={width}
              asOf={asOf}
              pointed={pointed}
              addressOf={addressOf}
              onPoint={setPointed}
              onPassage={onPassage}
            />
          </div>
          <Caption
            excerpt={excerpts.find(({ passage }) => passage.id === pointed)}
            isDiffering={links.length > 0}
          />
        </>
      )}
    </section>
  );
}
