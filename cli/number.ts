// Reads counts from the command line.
import { InputFault } from './fault.ts';

/** A whole number from 1, or an InputFault that names the option. */
export function countFrom(text: string, option: string): number {
  const count = /^\d+$/.test(text) ? Number(text) : 0;
  if (count < 1 || !Number.isSafeInteger(count)) {
    throw new InputFault(`${option} ${text} is no count; write a whole number from 1.`);
  }
  return count;
}
