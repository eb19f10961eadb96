// Which part of the world a locator map shows, and how large: the place, its related places, and room around them.
import { type GeoProjection, geoDistance, geoMercator } from 'd3-geo';
import { isWide, type Location } from '../../model/location.ts';

const EARTH_RADIUS_KM = 6371;

/** How far the view reaches from its middle in km: a town's, and a country's, whose location is only its middle. */
const RADIUS_KM = { place: 110, country: 560 } as const;
/** Related places farther than this from the place, in km, do not widen the view: the place itself is the point. */
const FAR = 200;
/** Room in px between the outermost place and the map's edge, for its name. */
const MARGIN = 34;

/** How far in px beyond the map's edge shapes are cut off, so that the cut is not seen as a border. */
const EDGE = 3;

/** Two locations' distance in km. */
const distance = (one: Location, other: Location): number =>
  geoDistance([one.lon, one.lat], [other.lon, other.lat]) * EARTH_RADIUS_KM;

interface ViewQuestion {
  center: Location;
  related: readonly Location[];
  width: number;
  height: number;
}

/** A projection that has the place in the middle and, where they are not far, its related places around it. */
export function projectionFor({ center, related, width, height }: ViewQuestion): GeoProjection {
  const near = related.map((one) => distance(center, one)).filter((km) => km <= FAR);
  const least = isWide(center) ? RADIUS_KM.country : RADIUS_KM.place;
  const half = Math.min(width, height) / 2;
  const radius = Math.max(least, ...near.map((km) => (km * half) / (half - MARGIN)));
  const projection = geoMercator()
    .rotate([-center.lon, 0])
    .center([0, center.lat])
    .translate([width / 2, height / 2])
    .clipExtent([
      [-EDGE, -EDGE],
      [width + EDGE, height + EDGE],
    ]);
  // Mercator's scale grows towards the poles; here it is to be right at the place.
  const radians = (center.lat * Math.PI) / 180;
  return projection.scale((half / radius) * EARTH_RADIUS_KM * Math.cos(radians));
}
