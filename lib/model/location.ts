// A location on the earth.
import * as z from 'zod/mini';

/** Degrees north and east. */
export const Location = z.object({ lat: z.number(), lon: z.number() });
export type Location = z.infer<typeof Location>;

/** Whether a location is only the middle of a large area: those of countries are given in whole degrees. */
export const isWide = ({ lat, lon }: Location): boolean => Number.isInteger(lat) && Number.isInteger(lon);
