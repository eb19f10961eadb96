// Prints excerpts in a terminal: who says what for whom, and the citation.
import { cite } from '../lib/corpus/citation/cite.ts';
import type { CitableExcerpt, Excerpt } from '../lib/model/evidence.ts';
import { PLAIN_CITING } from '../lib/model/primitives/lists.ts';
import { viewpointOf } from '../lib/model/voice.ts';

/** An excerpt in a few lines, which begin with whose words it is in; `today` is the ISO date that the citation gives as the day of access. */
export function excerptLines(excerpt: CitableExcerpt, today: string): string {
  const { passage, source } = excerpt;
  const own = `${source.publisher} (${source.viewpoint})`;
  const head = [
    passage.wording,
    `${passage.speaker} (${viewpointOf(excerpt)})`,
    source.kind,
    passage.voice === undefined ? source.publisher : own,
    source.date ?? 'n.d.',
  ].join(' · ');
  return `${head}\n  ${highlighted(excerpt)}\n  ${cite(excerpt, PLAIN_CITING, today)}\n${notes(excerpt)}`;
}

/** The match reasons and the other sources of the same origin, a line for each if there are any. */
function notes({ matchReasons, sameOrigin = [] }: Excerpt): string {
  const shared =
    matchReasons === undefined ? [] : [...matchReasons.words, ...matchReasons.figures, ...matchReasons.names];
  const others = sameOrigin.map(({ publisher, date }) => `${publisher}, ${date ?? 'n.d.'}`);
  return [
    ...(shared.length === 0 ? [] : [`  shares ${shared.join(', ')}\n`]),
    ...(others.length === 0 ? [] : [`  ${others.length + 1} reports, 1 origin: also ${others.join('; ')}\n`]),
  ].join('');
}

/** The text with its highlights between asterisks. */
function highlighted({ passage, highlights }: Excerpt): string {
  let text = '';
  let at = 0;
  for (const { start, end } of highlights) {
    text += `${passage.text.slice(at, start)}*${passage.text.slice(start, end)}*`;
    at = end;
  }
  return text + passage.text.slice(at);
}
