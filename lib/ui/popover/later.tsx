// What came after the article: one expandable line each.
import type { JSX } from 'preact';
import type { Excerpt } from '../../model/evidence.ts';
import type { OnCopy } from '../citing.ts';
import { ExcerptNote } from '../excerpts/excerpt.tsx';
import { WordingLabel } from '../excerpts/excerpt-text.tsx';
import { formatDate, formatPeriod } from '../language/dates.ts';
import { say } from '../language/i18n.ts';
import { packLanguage } from '../language/vocabulary.ts';

interface LaterProps {
  excerpts: readonly Excerpt[];
  onCopy: OnCopy;
}

/** "Later: 6 December 2025 · The Russian Foreign Ministry announced …", closed at first. */
export function Later({ excerpts, onCopy }: LaterProps): JSX.Element | null {
  if (excerpts.length === 0) return null;
  return (
    <div class="later">
      {excerpts.map((excerpt) => (
        <details key={excerpt.passage.id}>
          <summary>
            <b>{say('later')} </b>
            <span class="when">{whenOf(excerpt)} · </span>
            <WordingLabel of={excerpt.passage.wording} />{' '}
            <span lang={packLanguage()}>{excerpt.passage.text}</span>
          </summary>
          <ExcerptNote excerpt={excerpt} onCopy={onCopy} />
        </details>
      ))}
    </div>
  );
}

function whenOf({ passage, source }: Excerpt): string {
  return passage.date === undefined ? formatDate(source.date) : formatPeriod(passage.date);
}
