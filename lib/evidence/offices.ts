// Which offices a person held at a date.

import type { Entity, Office } from '../model/corpus.ts';
import { firstDay, lastDay } from '../text/period.ts';

/**
 * The offices held at an article's date. Undefined if today's description serves as well, because no office is on record
 * or none has begun or ended since.
 */
export function officesHeldAt(entity: Entity, article: string | undefined): Office[] | undefined {
  if (entity.offices === undefined || article === undefined) return undefined;
  const [from, to] = [firstDay(article), lastDay(article)];
  const changed = entity.offices.some(
    (office) =>
      (office.from !== undefined && firstDay(office.from) > to) ||
      (office.to !== undefined && lastDay(office.to) > to),
  );
  if (!changed) return undefined;
  const held = entity.offices.filter(
    (office) =>
      (office.from === undefined || firstDay(office.from) <= to) &&
      (office.to === undefined || lastDay(office.to) >= from),
  );
  // At the article's date, an office that ended later had no known end.
  return held.map(({ office, from }) => ({ office, ...(from === undefined ? {} : { from }) }));
}

/** Whether a date is the one on which an office of the entity began or ended. */
export function marksOfficeChange(entity: Entity, date: string | undefined): boolean {
  if (date === undefined) return false;
  return (entity.offices ?? []).some(({ from, to }) => date === from || date === to);
}
