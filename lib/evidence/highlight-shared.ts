// The few words of an excerpt that tell why it is shown: what it shares with the sentence, the most telling first.
import type { Passage } from '../model/corpus.ts';
import type { Span } from '../model/primitives/forms.ts';
import { nameKey } from '../pack/common-keys.ts';
import { nameFor, type PackStore } from '../pack/store.ts';
import type { SharedItem } from './context/shared.ts';
import type { ExcerptMatch } from './highlights.ts';

/** So many highlights are taken in at a glance. */
const MOST_HIGHLIGHTS = 5;
/** What tells less than this is shared by chance as often as not. */
const LEAST_VALUE = 0.15;
/** What stands in more than a tenth of all passages says nothing of this one. */
const EVERYWHERE = 0.1;

/** What to highlight in a passage, and the same in words. */
export function highlightShared(
  store: PackStore,
  { text }: Passage,
  shared: readonly SharedItem[],
): ExcerptMatch {
  const telling = shared
    .filter(({ key, kind, value, inSentence }) => {
      const common = store.common(kind === 'name' ? nameKey(key.slice(1)) : key);
      return inSentence && value >= LEAST_VALUE && common <= EVERYWHERE;
    })
    .toSorted((a, b) => b.value - a.value);
  const chosen: (Span & { kind: SharedItem['kind'] })[] = [];
  for (const { kind, spans } of telling) {
    for (const span of spans.slice(0, 1)) {
      const free = chosen.every(({ start, end }) => span.end <= start || end <= span.start);
      if (free && chosen.length < MOST_HIGHLIGHTS) chosen.push({ start: span.start, end: span.end, kind });
    }
  }
  chosen.sort((a, b) => a.start - b.start);
  const said = (kinds: readonly string[]): string[] =>
    distinct(
      chosen.filter(({ kind }) => kinds.includes(kind)).map(({ start, end }) => text.slice(start, end)),
    );
  const named = telling.filter(({ kind }) => kind === 'name').map(({ key }) => key.slice(1));
  return {
    highlights: chosen.map(({ start, end }) => ({ start, end })),
    matchReasons: {
      words: said(['word', 'concept']),
      figures: said(['figure']),
      names: distinct(named.map((id) => nameFor(store, id))),
    },
  };
}

function distinct(words: readonly string[]): string[] {
  return [...new Map(words.map((word) => [word.toLowerCase(), word])).values()];
}
