// Firefox stops our scripts in a page without notice when the extension is removed or disabled
// (https://github.com/w3c/webextensions/issues/138), but it also removes our style sheets. So in Firefox an open
// popover is only visible while a sheet of ours says so, and disappears with it.

/** For the page, as a user-origin sheet, whose `!important` no page can override: makes any open popover visible. */
export const WHILE_THERE = ':popover-open { --outside-is-there: block !important; }';

/** For the popover's own root, after everything else about its host. */
export const ONLY_WHILE_THERE = ':host { display: var(--outside-is-there, none) !important; }';
