// A locator map: a place among its neighbours, with related places, and a small globe that shows where in the world it
// is.
import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { Relative } from '../../model/listing.ts';
import type { Outlines } from '../../model/outlines.ts';
import { useAsked } from '../answer.ts';
import { useWidth } from '../controls/use-width.ts';
import { say } from '../language/i18n.ts';
import { Globe } from './globe.tsx';
import type { LocatedEntity } from './map-of.ts';
import { Region } from './region.tsx';

/** In px: until the panel's own width is known, and the map's height at any width. */
const SIZE = { width: 328, height: 190 } as const;

interface PlaceMapProps {
  entity: LocatedEntity;
  related: readonly Relative[];
  outlines: () => Promise<Outlines>;
  onEntity: (entity: string) => void;
}

/** The map, the globe, and the source of the outlines; if these cannot be loaded, a line that says so. */
export function PlaceMap({ entity, related, outlines, onEntity }: PlaceMapProps): JSX.Element {
  const { location } = entity;
  const frame = useRef<HTMLElement>(null);
  const width = useWidth(frame, SIZE.width);
  const id = useId();
  const [{ value, state }] = useAsked('outlines', outlines);
  if (state === 'error') return <p class="caution">{say('mapFailed')}</p>;
  return (
    <figure class="map" ref={frame} aria-labelledby={id}>
      <div class="map-frame" style={`height: ${SIZE.height}px`}>
        {value !== undefined && (
          <>
            <Region
              entity={entity}
              related={related}
              outlines={value}
              size={{ width, height: SIZE.height }}
              onEntity={onEntity}
            />
            <Globe location={location} outlines={value} />
          </>
        )}
      </div>
      <figcaption>
        <span class="spoken" id={id}>
          {say('mapOf', entity.name, coordinates(location))}
        </span>
        {say('mapNote')}
      </figcaption>
    </figure>
  );
}

/** "42.34° N, 130.39° E" */
function coordinates({ lat, lon }: { lat: number; lon: number }): string {
  const degrees = (value: number, [plus, minus]: [string, string]): string =>
    `${Math.abs(value).toFixed(2)}° ${value < 0 ? minus : plus}`;
  return `${degrees(lat, ['N', 'S'])}, ${degrees(lon, ['E', 'W'])}`;
}
