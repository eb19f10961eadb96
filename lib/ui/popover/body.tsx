// The scrolling part of the popover: excerpts, disputes, other bearers of the name, caution.
import type { JSX } from 'preact';
import type { CardEvidence } from '../../model/evidence.ts';
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

/** Numbered excerpts first, then what a reader should know about them. */
export function Body({ evidence, onCopy, onEntity, muting }: BodyProps): JSX.Element {
  const { entity, excerpts, later = [], disputes, others } = evidence;
  return (
    <section class="body" aria-label={say('popoverExcerptsOn', entity.name)}>
      {excerpts.length + later.length === 0 && <p class="none">{say('noSourceYet')}</p>}
      <ol class="notes">
        {excerpts.slice(0, SHOWN).map((excerpt) => (
          <li key={excerpt.passage.id}>
            <ExcerptNote excerpt={excerpt} onCopy={onCopy} />
          </li>
        ))}
      </ol>
      <Later excerpts={later} onCopy={onCopy} />
      {disputes.map((dispute) => (
        <DisputeNote key={dispute.conflict.id} dispute={dispute} />
      ))}
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
