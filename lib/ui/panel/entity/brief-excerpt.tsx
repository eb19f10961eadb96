// An excerpt under the heading of its source, without what the heading already says.
import type { JSX } from 'preact';
import type { Excerpt } from '../../../model/evidence.ts';
import type { OnCopy } from '../../citing.ts';
import { CopyButton } from '../../excerpts/copy-button.tsx';
import { WordingLabel } from '../../excerpts/excerpt-text.tsx';
import { Highlighted } from '../../excerpts/highlighted.tsx';
import { Speaker, VoiceChip } from '../../excerpts/viewpoint.tsx';
import { aboutPeriod } from '../../language/dates.ts';
import { packLanguage } from '../../language/vocabulary.ts';

/** What is said, by whom, where in the source, about which time; and its citation to copy. */
export function BriefExcerpt({ excerpt, onCopy }: { excerpt: Excerpt; onCopy: OnCopy }): JSX.Element {
  const { passage, source, highlights } = excerpt;
  const about = aboutPeriod(passage.date, source.date);
  return (
    <>
      <p class={`says ${passage.wording}`} lang={packLanguage()} dir="auto">
        <Highlighted text={passage.text} spans={highlights} />
      </p>
      <div class="acts">
        <VoiceChip of={excerpt} brief />
        <p class="source-line">
          <span>
            <WordingLabel of={passage.wording} /> <Speaker of={excerpt} />
          </span>
          {passage.place !== undefined && <span lang={packLanguage()}>{passage.place}</span>}
          {about !== undefined && <span class="about">{about}</span>}
        </p>
        <CopyButton onCopy={(citing) => onCopy(excerpt, citing)} />
      </div>
    </>
  );
}
