// What an excerpt says, and in whose words: matched words marked, and the names in it as ways to further cards.
import type { JSX } from 'preact';
import type { Passage } from '../../model/corpus.ts';
import type { Mention } from '../../model/mention.ts';
import type { Phrase } from '../../model/phrase.ts';
import type { Span } from '../../model/primitives/forms.ts';
import { say } from '../language/i18n.ts';
import { packLanguage } from '../language/vocabulary.ts';
import { Highlighted } from './highlighted.tsx';

/** A real button is one box in its line: it does not wrap, and the comma after it may begin the next line. */
const BUTTON = { role: 'button', tabIndex: 0, 'aria-haspopup': 'dialog' } as const;

const WORDING = {
  note: ['wordingNote', 'wordingNoteHint'],
  verbatim: ['wordingVerbatim', 'wordingVerbatimHint'],
} as const satisfies Record<Passage['wording'], [Phrase, Phrase]>;

/** "Note" where the text is in our words, "Verbatim" where it is the document's; the same small tag on every surface. */
export function WordingLabel({ of }: { of: Passage['wording'] }): JSX.Element {
  const [label, hint] = WORDING[of];
  return (
    <span class="wording" title={say(hint)}>
      {say(label)}
    </span>
  );
}

/** The tag and what it means: for keys and fingers, which cannot point at it. */
export function WordingMeaning({ of }: { of: Passage['wording'] }): JSX.Element {
  return (
    <p>
      <WordingLabel of={of} /> {say(WORDING[of][1])}
    </p>
  );
}

interface ExcerptTextProps {
  text: string;
  /** Verbatim text is set as a quotation. */
  wording: Passage['wording'];
  /** Matched words: half-open, in UTF-16 units. */
  spans: readonly Span[];
  mentions: readonly Mention[] | undefined;
}

/** A paragraph that holds the text and nothing else. lib/page reads the names back from their attributes. */
export function ExcerptText({ text, wording, spans, mentions = [] }: ExcerptTextProps): JSX.Element {
  let done = 0;
  /** The text up to a place, with those matched words that stand in it. */
  const upTo = (end: number): JSX.Element => {
    const start = done;
    done = end;
    const inside = spans
      .map((span) => ({ start: Math.max(0, span.start - start), end: span.end - start }))
      .filter((span) => span.end > 0 && span.start < end - start);
    return <Highlighted text={text.slice(start, end)} spans={inside} />;
  };
  return (
    <p class={`says ${wording}`} lang={packLanguage()} dir="auto">
      {mentions.flatMap(({ start, end, entity, others }) => [
        upTo(start),
        <span
          {...BUTTON}
          key={start}
          class="name"
          data-entity={entity}
          data-others={others.join(' ')}
          data-start={start}
        >
          {upTo(end)}
        </span>,
      ])}
      {upTo(text.length)}
    </p>
  );
}
