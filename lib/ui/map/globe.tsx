// A thumbnail globe, turned to a place.
import { geoGraticule10, geoOrthographic, geoPath } from 'd3-geo';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { feature } from 'topojson-client';
import type { Location } from '../../model/location.ts';
import type { Outlines } from '../../model/outlines.ts';

/** Its diameter in px. */
const SIZE = 58;
/** How much nearer the place is to the middle of the globe than to its edge: some of the north is visible, too. */
const TILT = 12;

/** Land, a grid of degrees, a dot. */
export function Globe({ location, outlines }: { location: Location; outlines: Outlines }): JSX.Element {
  const { lat, lon } = location;
  const drawn = useMemo(() => {
    const projection = geoOrthographic()
      .rotate([-lon, TILT - lat])
      .translate([SIZE / 2, SIZE / 2])
      .scale(SIZE / 2 - 1);
    const path = geoPath(projection).digits(1);
    return {
      sea: path({ type: 'Sphere' }) ?? '',
      net: path(geoGraticule10()) ?? '',
      land: path(feature(outlines, outlines.objects.land)) ?? '',
      dot: projection([lon, lat]),
    };
  }, [lat, lon, outlines]);
  const [x = 0, y = 0] = drawn.dot ?? [];
  return (
    <svg class="globe" width={SIZE} height={SIZE} aria-hidden="true" focusable="false">
      <path class="sea" d={drawn.sea} />
      <path class="net" d={drawn.net} />
      <path class="land" d={drawn.land} />
      <circle class="here" cx={x} cy={y} r={2.5} />
    </svg>
  );
}
