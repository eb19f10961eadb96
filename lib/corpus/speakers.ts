// Finds what the corpus says of the speaker of a passage.
import type { Passage, Source, Speaker } from '../model/corpus.ts';

/** A speaker's name without what stands in brackets at its end: "KCNA (via Yonhap)" and "KCNA" are one. */
export function plainName(speaker: string): string {
  return speaker.replace(/\s*\([^()]*\)$/u, '');
}

/** Whether a passage is the word of the publisher itself, an edition of it ("Wikipedia (German edition)") included. */
export function isOwnWord({ speaker }: Pick<Passage, 'speaker'>, { publisher }: Source): boolean {
  return plainName(speaker) === plainName(publisher);
}

/** The passages with the voice of their speakers; those that are the publisher's own word have none. */
export function withVoices(
  passages: readonly Passage[],
  sources: readonly Source[],
  speakers: readonly Speaker[],
): Passage[] {
  const bySource = new Map(sources.map((source) => [source.id, source]));
  const byName = new Map(speakers.map((speaker) => [speaker.name, speaker]));
  return passages.map((passage) => {
    const source = bySource.get(passage.source);
    const speaker = byName.get(plainName(passage.speaker));
    if (speaker === undefined || source === undefined || isOwnWord(passage, source)) return passage;
    const { name: _, ...voice } = speaker;
    return { ...passage, voice };
  });
}
