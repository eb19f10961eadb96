// Recognises datelines, which say where a report was written: WASHINGTON, May 14 (Agency) —.

/** What follows the place name at the beginning of a block. */
export const DATELINE = /^(?:, [^.!?]{1,20})?(?: ?\([^)]{1,40}\))? ?(?:—|–|--|- )/;
/** The furthest that the dash may be from the name. */
export const DATELINE_LIMIT = 70;
