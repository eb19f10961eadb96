// Simplifies a line of longitudes and latitudes, more where less detail is needed.

/** Longitude and latitude in degrees. */
export type Point = [longitude: number, latitude: number];

/** How far in degrees a point may be from the simplified line to be left out. */
export type Tolerance = (point: Point) => number;

/** The line without the points that hardly bend it (Douglas–Peucker); both ends stay. */
export function thinned(line: readonly Point[], tolerance: Tolerance): Point[] {
  const kept = new Set([0, line.length - 1]);
  const open: [number, number][] = [[0, line.length - 1]];
  for (let stretch = open.pop(); stretch !== undefined; stretch = open.pop()) {
    const [from, to] = stretch;
    const farthest = farthestOf(line, from, to, tolerance);
    if (farthest === undefined) continue;
    kept.add(farthest);
    open.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, at) => kept.has(at));
}

function farthestOf(
  line: readonly Point[],
  from: number,
  to: number,
  tolerance: Tolerance,
): number | undefined {
  const [start, end] = [line[from], line[to]];
  if (start === undefined || end === undefined) return undefined;
  let farthest: number | undefined;
  let most = 1;
  for (let at = from + 1; at < to; at += 1) {
    const point = line[at];
    if (point === undefined) continue;
    const off = distance(point, start, end) / tolerance(point);
    if (off > most) [farthest, most] = [at, off];
  }
  return farthest;
}

/** The distance from a point to a segment, in degrees; accurate enough for this. */
function distance(point: Point, start: Point, end: Point): number {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / length;
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(point[0] - start[0] - share * dx, point[1] - start[1] - share * dy);
}
