// Where a report was written: WASHINGTON, May 14 (Agency) —.

/** What follows the name of the place at the beginning of a block. */
export const DATELINE = /^(?:, [^.!?]{1,20})?(?: ?\([^)]{1,40}\))? ?(?:—|–|--|- )/;
/** How far after the name the dash may stand. */
export const DATELINE_LIMIT = 70;
