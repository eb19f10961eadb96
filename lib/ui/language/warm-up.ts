// Makes the browser load its rules for numbers, dates and names of languages before the first card needs them. The
// first of them costs V8 some ten milliseconds, because it lists all languages that it knows; together they would take
// too long for the task in which a card is rendered.
import { formatDate } from './dates.ts';
import { listed, sayCount } from './i18n.ts';
import { languageLabel } from './labels.ts';

/** Loads one after the other, each in a task of its own; to be called once the translator is set. */
export function warmUp(): void {
  const steps: readonly (() => unknown)[] = [
    () => sayCount('moreInPanel', 1),
    () => formatDate('2020-01-01'),
    () => languageLabel('en'),
    () => listed(['1', '2']),
  ];
  const next = (at: number): void => {
    steps[at]?.();
    if (at + 1 < steps.length) setTimeout(next, 0, at + 1);
  };
  setTimeout(next, 0, 0);
}
