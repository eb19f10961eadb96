// Which offices a person held at a date.

import type { Entity, Office } from '../model/corpus.ts';
import { firstDay, lastDay } from '../text/period.ts';

/**
 * The offices held at an article's date; undefined where the description of today is as good: no office is on record, or
 * none has begun or ended since.
 */
export function heldAt(entity: Entity, article: string | undefined): Office[] | undefined {
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
  // What has not ended by the article's date has no end yet for its reader.
  return held.map(({ office, from }) => ({ office, ...(from === undefined ? {} : { from }) }));
}

/** Whether a passage is about the very time at which one of the entity's offices began or ended. */
export function turnsOffice(entity: Entity, date: string | undefined): boolean {
  if (date === undefined) return false;
  return (entity.offices ?? []).some(({ from, to }) => date === from || date === to);
}
