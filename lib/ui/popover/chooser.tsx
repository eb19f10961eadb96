// Asks the reader which of two close candidates a name means, with the evidence for each.
import type { JSX } from 'preact';
import type { Candidate, Ground } from '../../model/evidence.ts';
import type { Phrase } from '../../model/phrase.ts';
import { KindGlyph } from '../controls/glyph.tsx';
import { say } from '../language/i18n.ts';
import { entityKindLabel, languageOfName } from '../language/vocabulary.ts';

const grounds: Record<Ground, Phrase> = {
  words: 'popoverGroundWords',
  names: 'popoverGroundNames',
  introduced: 'popoverGroundIntroduced',
  place: 'popoverGroundPlace',
  usual: 'popoverGroundUsual',
  possible: 'popoverGroundPossible',
};

interface ChooserProps {
  candidates: readonly Candidate[];
  /** The entity whose excerpts are below. */
  shown: string;
  onEntity: (id: string) => void;
}

/** Replaces the heading, since it says everything that the heading would. */
export function Chooser({ candidates, shown, onEntity }: ChooserProps): JSX.Element {
  return (
    <div class="chooser heading">
      <p class="kind">{say('popoverWhich')}</p>
      {candidates.map(({ id, name, nameLanguage, kind, description, ground }) => (
        <button
          type="button"
          class="candidate"
          key={id}
          aria-pressed={id === shown}
          onClick={() => onEntity(id)}
        >
          <KindGlyph kind={kind} />
          <span class="spoken">{entityKindLabel(kind)}: </span>
          <b lang={languageOfName({ nameLanguage })} dir="auto">
            {name}
          </b>{' '}
          <span class="description">{description}</span>
          <i class="ground">{say(grounds[ground])}</i>
        </button>
      ))}
    </div>
  );
}
