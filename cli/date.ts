// Checks a date that was given to a command.
import { PartialDate } from '../lib/model/primitives/forms.ts';
import { fault } from '../lib/text/period.ts';
import { InputFault } from './fault.ts';

/** Throws InputFault if the text is no date in the calendar, as precise as known. */
export function requireDate(text: string): void {
  if (!PartialDate.safeParse(text).success || fault(text) !== undefined)
    throw new InputFault(`"${text}" is no date; write YYYY, YYYY-MM or YYYY-MM-DD.`);
}
