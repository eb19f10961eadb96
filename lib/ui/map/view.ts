// Which part of the world a locator map shows, and at what scale: the place, its related places, and a margin.
import { type GeoProjection, geoDistance, geoMercator } from 'd3-geo';
import { isWide, type Location } from '../../model/location.ts';

const EARTH_RADIUS_KM = 6371;

/** The radius of the view in km: of a town, and of a country, whose location is only its middle. */
const RADIUS_KM = { place: 110, country: 560 } as const;
/** Related places farther away than this, in km, do not widen the view, because the place itself matters most. */
const FAR = 200;
/** Distance in px between the outermost place and the map's edge, for its name. */
const MARGIN = 34;

/** How far in px beyond the map's edge shapes are clipped, so that the cut does not look like a border. */
const EDGE = 3;

/** The distance of two locations in km. */
const distance = (one: Location, other: Location): number =>
  geoDistance([one.lon, one.lat], [other.lon, other.lat]) * EARTH_RADIUS_KM;

interface ViewQuestion {
  center: Location;
  related: readonly Location[];
  width: number;
  height: number;
}

/** A projection centred on the place that includes its related places, if they are not too far. */
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
  // Mercator's scale grows towards the poles; it has to be right at the place.
  const radians = (center.lat * Math.PI) / 180;
  return projection.scale((half / radius) * EARTH_RADIUS_KM * Math.cos(radians));
}
