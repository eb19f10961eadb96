// Where on the earth something lies.
import * as z from 'zod/mini';

/** Degrees north and east. */
export const Location = z.object({ lat: z.number(), lon: z.number() });
export type Location = z.infer<typeof Location>;

/** Whether a location is only the middle of something wide: a country's is written in whole degrees and no finer. */
export const isWide = ({ lat, lon }: Location): boolean => Number.isInteger(lat) && Number.isInteger(lon);
