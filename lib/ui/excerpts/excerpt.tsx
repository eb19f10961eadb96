// One excerpt, set like a footnote: what is said, who says it, where it stands.
import type { JSX } from 'preact';
import type { Excerpt } from '../../model/evidence.ts';
import type { OnCopy } from '../citing.ts';
import { say } from '../language/i18n.ts';
import { Asides } from './asides.tsx';
import { CopyButton } from './copy-button.tsx';
import { openMenuByKey } from './copy-menu.tsx';
import { ExcerptText, WordingLabel } from './excerpt-text.tsx';
import { SourceLine, SourceLink } from './source-line.tsx';
import { Speaker, VoiceChip } from './viewpoint.tsx';

interface ExcerptProps {
  excerpt: Excerpt;
  onCopy: OnCopy;
  /** Also shows the title of the source, where there is room for it. */
  titled?: boolean;
}

/** The excerpt as an article: text with matched words, speaker and viewpoint, source, copy, small print. */
export function ExcerptNote({ excerpt, onCopy, titled }: ExcerptProps): JSX.Element {
  const { passage, source, highlights } = excerpt;
  return (
    <article class="excerpt" onKeyDown={(event) => openMenuByKey(event, event.currentTarget)}>
      <ExcerptText
        text={passage.text}
        wording={passage.wording}
        spans={highlights}
        mentions={excerpt.mentions}
      />
      <Quoted text={passage.quoted} language={source.language} />
      <p class="byline">
        <span>
          <WordingLabel of={passage.wording} /> <Speaker of={excerpt} />
        </span>
        <VoiceChip of={excerpt} />
      </p>
      {titled && (
        <p class="title" lang={source.language} dir="auto">
          <SourceLink source={source}>{source.title}</SourceLink>
        </p>
      )}
      <SourceLine passage={passage} source={source} />
      <div class="acts">
        <Asides excerpt={excerpt} />
        <CopyButton onCopy={(citing) => onCopy(excerpt, citing)} />
      </div>
    </article>
  );
}

/** A short term that is quoted, in the source's language. */
function Quoted({ text, language }: { text: string | undefined; language: string }): JSX.Element | null {
  if (text === undefined) return null;
  return (
    <p class="quoted" lang={language} dir="auto">
      {say('quoted', text)}
    </p>
  );
}
