// The scrolling part of the popover: excerpts, disputes, other bearers of the name, caution.
import type { JSX } from 'preact';
import type { CardEvidence, Excerpt } from '../../model/evidence.ts';
import type { OnCopy } from '../citing.ts';
import { EntityChoices } from '../excerpts/choices.tsx';
import { DisputeNote } from '../excerpts/dispute.tsx';
import { ExcerptNote } from '../excerpts/excerpt.tsx';
import { GapNote } from '../excerpts/gap-note.tsx';
import { say } from '../language/i18n.ts';
import { packLanguage } from '../language/vocabulary.ts';
import { Later } from './later.tsx';
import { Mute, type OnMute } from './mute.tsx';

/** How many excerpts a popover shows at most, whatever it is given: more belong in the panel. */
const SHOWN = 3;

interface BodyProps {
  evidence: CardEvidence;
  onCopy: OnCopy;
  onEntity: (id: string) => void;
  /** The page's host, and what mutes there; without them there is nothing to mute. */
  muting?: { site: string; onMute: OnMute } | undefined;
}

/** What speaks of the sentence first, or says plainly that nothing known then did; then what a reader should know about it. */
export function Body({ evidence, onCopy, onEntity, muting }: BodyProps): JSX.Element {
  const { entity, answer, excerpts, later = [], others } = evidence;
  const isLater = answer === 'later';
  const isOnEntity = (isLater && later.length > 0) || answer === 'background';
  return (
    <section class="body" aria-label={say('popoverExcerptsOn', entity.name)}>
      {excerpts.length + later.length === 0 && <p class="none">{say('noSourceYet')}</p>}
      {isLater && <LaterReports evidence={evidence} onCopy={onCopy} />}
      {isOnEntity && excerpts.length > 0 && <h3 class="answer-kind">{say('aboutEntity', entity.name)}</h3>}
      <Notes excerpts={excerpts} evidence={evidence} onCopy={onCopy} />
      {!isLater && <Later excerpts={later} onCopy={onCopy} />}
      <GapNote evidence={evidence} />
      {!evidence.choice && <EntityChoices label={say('mayAlsoBe')} entities={others} onEntity={onEntity} />}
      {entity.caution !== undefined && (
        <p class="caution" lang={packLanguage()}>
          {entity.caution}
        </p>
      )}
      {muting && <Mute entity={entity} {...muting} />}
    </section>
  );
}

/** What answers the sentence but came after the article, said before anything else. */
function LaterReports({ evidence, onCopy }: { evidence: CardEvidence; onCopy: OnCopy }): JSX.Element {
  return (
    <>
      <h3 class="answer-kind">{say('laterReports')}</h3>
      <Notes excerpts={evidence.later ?? []} evidence={evidence} onCopy={onCopy} />
    </>
  );
}

/** Numbered excerpts, with the disputes that each concerns. */
function Notes({
  excerpts,
  evidence,
  onCopy,
}: {
  excerpts: readonly Excerpt[];
  evidence: CardEvidence;
  onCopy: OnCopy;
}): JSX.Element {
  return (
    <ol class="notes">
      {excerpts.slice(0, SHOWN).map((excerpt) => (
        <li key={excerpt.passage.id}>
          <ExcerptNote excerpt={excerpt} onCopy={onCopy} />
          {evidence.disputes
            .filter(({ beside }) => beside === excerpt.passage.id)
            .map((shown) => (
              <DisputeNote key={shown.dispute.id} shown={shown} />
            ))}
        </li>
      ))}
    </ol>
  );
}
