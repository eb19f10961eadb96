// Firefox ends our scripts in a page without a word when the extension is removed or disabled, but it takes our style
// sheets back. So there an open popover is seen only while a sheet of ours says so, and goes with it.

/** For the page, as a user's sheet, whose `!important` no page can overrule: whatever popover is open may be seen. */
export const WHILE_THERE = ':popover-open { --noted-is-there: block !important; }';

/** For the popover's own root, after all that it says of its host. */
export const ONLY_WHILE_THERE = ':host { display: var(--noted-is-there, none) !important; }';
