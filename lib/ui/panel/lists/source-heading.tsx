// The heading of everything about one source: its title, and what is known of the document.
import type { JSX } from 'preact';
import type { Source } from '../../../model/corpus.ts';
import { Glyph } from '../../controls/glyph.tsx';
import { SourceLink } from '../../excerpts/source-line.tsx';
import { OutletChip } from '../../excerpts/viewpoint.tsx';
import { dateInPhrase, formatDate } from '../../language/dates.ts';
import { say } from '../../language/i18n.ts';
import { languageLabel } from '../../language/labels.ts';
import { packLanguage, sourceKindLabel } from '../../language/vocabulary.ts';
import { Fact } from '../entity/fact.tsx';

/** Title, metadata as a list, a note from the corpus, and the link to the document itself. */
export function SourceHeading({ source }: { source: Source }): JSX.Element {
  const { title, publisher, via, author, interviewee, interviewer, translator } = source;
  const { date, notBefore, language, kind, note, url } = source;
  return (
    <div class="heading">
      <p class="kind">
        <Glyph name="page" />
        {sourceKindLabel(kind)}
      </p>
      <h2 class="title" lang={language} dir="auto">
        {title}
      </h2>
      <dl class="facts">
        <Fact label={say('filterPublisher')}>{publisher}</Fact>
        <Fact label={say('panelVia')}>{via}</Fact>
        <Fact label={say('panelAuthor')}>{author}</Fact>
        <Fact label={say('panelInterviewee')}>{interviewee}</Fact>
        <Fact label={say('panelInterviewer')}>{interviewer}</Fact>
        <Fact label={say('panelTranslator')}>{translator}</Fact>
        <Fact label={say('panelDate')}>
          {date === undefined && notBefore !== undefined
            ? say('noDateNotBefore', dateInPhrase(notBefore))
            : formatDate(date)}
        </Fact>
        <Fact label={say('filterLanguage')}>{languageLabel(language)}</Fact>
        <Fact label={say('filterViewpoint')}>
          <OutletChip source={source} />
        </Fact>
      </dl>
      {note !== undefined && (
        <p class="caution" lang={packLanguage()}>
          {note}
        </p>
      )}
      {url === undefined ? (
        <p class="caution">{say('panelNoAddress')}</p>
      ) : (
        <p class="go">
          <SourceLink source={source}>
            {say('panelReadSource', new URL(url).host)} <Glyph name="out" />
          </SourceLink>
        </p>
      )}
    </div>
  );
}
