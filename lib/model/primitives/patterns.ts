// Patterns for whole strings: ids, dates and addresses; for the schemas and for the checks of page scripts.
/** Lower-case letters, digits and hyphens; its length is limited separately. */
export const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** `2020`, `2020-05` or `2020-05-20`. */
export const DATE = '\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?';

/** A date or an interval of two, `..` standing for an open end. */
export const PERIOD = `${DATE}(?:/(?:${DATE}|\\.\\.))?|\\.\\./${DATE}`;

/** `en`, `ru`, `zh-Hant`. */
export const LANGUAGE = '[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*';

/** http or https only. */
export const WEB_ADDRESS = 'https?://\\S+';

/** The path of an SVG: commands, numbers and separators. */
export const DRAWING = '[MmLlHhVvCcSsQqTtAaZz0-9 .,-]+';

/** Makes a pattern into an expression that a whole string must match. */
export const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);
