// The outlines for maps, as the build writes them: TopoJSON with whole polygons only.
import * as z from 'zod/mini';

const pair = z.tuple([z.number(), z.number()]);

/** Shapes as lists of lists of rings, a ring being a list of indexes of arcs; ~index is an arc read backwards. */
const shapes = z.object({
  type: z.literal('GeometryCollection'),
  geometries: z.array(
    z.object({
      type: z.literal('MultiPolygon'),
      /** A country's number in ISO 3166; absent if the shape is not a country. */
      id: z.optional(z.string()),
      arcs: z.array(z.array(z.array(z.number()))),
    }),
  ),
});

/**
 * The file `pack/outlines.json`: the countries around the corpus's places, and all land, in less detail, for a globe.
 */
export const Outlines = z.object({
  type: z.literal('Topology'),
  transform: z.object({ scale: pair, translate: pair }),
  objects: z.object({ region: shapes, land: shapes }),
  /** Each arc: a point in steps of the transform, then the differences from point to point. */
  arcs: z.array(z.array(pair)),
});
export type Outlines = z.infer<typeof Outlines>;
