// The chips of viewpoints: who speaks in a passage, and who prints it; each says whose viewpoint it is.
import type { JSX } from 'preact';
import type { Source } from '../../model/corpus.ts';
import type { Excerpt } from '../../model/evidence.ts';
import { viewpointOf } from '../../model/voice.ts';
import { say } from '../language/i18n.ts';
import { languageOfName, viewpointLabel } from '../language/vocabulary.ts';
import { WordingMeaning } from './excerpt-text.tsx';

interface ViewpointChipProps {
  of: string;
  /** The words are for screen readers and the tooltip only. */
  brief?: boolean;
  /** Whose viewpoint it is, as a tooltip. */
  explained?: string;
}

/** Badge and words. */
export function ViewpointChip({ of, brief, explained }: ViewpointChipProps): JSX.Element {
  const { label, badge } = viewpointLabel(of);
  const title = [brief ? label : undefined, explained].filter((words) => words !== undefined).join('. ');
  return (
    <span class="viewpoint" title={title === '' ? undefined : title}>
      <span class={`badge ${badge.shape}`} aria-hidden="true">
        <span>{badge.letters}</span>
      </span>
      <span class={brief ? 'spoken' : undefined}>{label}</span>
    </span>
  );
}

type Spoken = Pick<Excerpt, 'passage' | 'source' | 'speaker'>;

/** What a speaker is called, in the reader's language where the pack has that name in it. */
export const speakerOf = ({ passage, speaker }: Pick<Excerpt, 'passage' | 'speaker'>): string =>
  speaker?.name ?? passage.speaker;

/** The speaker's name. */
export function Speaker({ of }: { of: Pick<Excerpt, 'passage' | 'speaker'> }): JSX.Element {
  return (
    <span class="speaker" lang={languageOfName(of.speaker ?? {})}>
      {speakerOf(of)}
    </span>
  );
}

/** "Whose word it is: Ann Speaker, spokeswoman; printed by Agency (Independent)". */
export function voiceSentence(of: Spoken): string {
  const { passage, source } = of;
  const { voice } = passage;
  const speaker = speakerOf(of);
  const leaning = viewpointLabel(source.viewpoint).label;
  if (voice === undefined) return say('voiceOwn', source.publisher, leaning);
  const who = voice.role === undefined ? speaker : say('voiceRole', speaker, voice.role);
  return say('voiceSays', who, source.publisher, leaning);
}

/** The badge of the speaker's viewpoint, explained when it is pointed at; what it stands in explains it for keys and fingers. */
export function VoiceBadge({ of }: { of: Spoken }): JSX.Element {
  return <ViewpointChip of={viewpointOf(of)} brief explained={voiceSentence(of)} />;
}

interface VoiceChipProps {
  of: Spoken;
  /** The badge alone. */
  brief?: boolean;
}

/**
 * The chip of the speaker's viewpoint; pointed at it is explained, and opened as well, for keys and fingers. One stop of
 * the Tab key explains all chips and tags of an excerpt, so that there are not three.
 */
export function VoiceChip({ of, brief = false }: VoiceChipProps): JSX.Element {
  const explained = voiceSentence(of);
  return (
    <details class="voice">
      <summary title={explained}>
        {brief ? <VoiceBadge of={of} /> : <ViewpointChip of={viewpointOf(of)} />}
      </summary>
      <p>{explained}</p>
      <WordingMeaning of={of.passage.wording} />
    </details>
  );
}

/** Whose word each side of a dispute is, in one disclosure for all of their badges. */
export function Voices({ of }: { of: readonly Spoken[] }): JSX.Element {
  return (
    <details class="whose">
      <summary>{say('whoSaysSo')}</summary>
      {of.map((spoken) => (
        <p key={spoken.passage.id}>
          <ViewpointChip of={viewpointOf(spoken)} />
          {` · ${voiceSentence(spoken)}`}
        </p>
      ))}
      <WordingMeaning of="note" />
    </details>
  );
}

/** The leaning of the publisher itself: a chip, or its badge alone. */
export function OutletChip({ source, brief }: { source: Source; brief?: boolean }): JSX.Element {
  const { label } = viewpointLabel(source.viewpoint);
  const explained = say('outletItself', source.publisher, label);
  return <ViewpointChip of={source.viewpoint} explained={explained} {...(brief ? { brief } : {})} />;
}
