// Finds passages from which a reader cannot tell whose word they are: neither text nor source names the speaker.
import type { Source } from '../../model/corpus.ts';
import { searchTerms } from '../../text/terms.ts';
import type { Items } from '../items.ts';
import { type Problem, problemAt } from '../problem.ts';
import { plainName } from '../speakers.ts';

/** Passages of which no word of the speaker's name stands in the text or in the head of the source. */
export function unnamedSpeakers({ passages, sources }: Items): Problem[] {
  const heads = new Map(sources.map(({ value }) => [value.id, termsOf(headOf(value))]));
  return passages.flatMap(({ value, place }) => {
    const name = termsOf(plainName(value.speaker));
    const named = [...termsOf(value.text), ...(heads.get(value.source) ?? [])];
    if (name.size === 0 || named.some((term) => name.has(term))) return [];
    const message = `the text does not say that this is the word of "${plainName(value.speaker)}"; name the speaker in it.`;
    return [problemAt(place, ['text'], message)];
  });
}

/** Texts that begin with the publisher of their source, though the speaker is said to be another: one of the two is wrong. */
export function publishersSpeaking({ passages, sources }: Items): Problem[] {
  const publishers = new Map(sources.map(({ value }) => [value.id, plainName(value.publisher)]));
  return passages.flatMap(({ value: { text, speaker, source }, place }) => {
    const publisher = publishers.get(source);
    if (
      publisher === undefined ||
      !text.startsWith(publisher) ||
      /^\p{L}/u.test(text.slice(publisher.length))
    )
      return [];
    // What stands in brackets after the speaker says through whom the word came.
    if (speaker.includes(publisher) || speaker !== plainName(speaker)) return [];
    const message = `the text begins with ${publisher}: write "${publisher}" if the word is theirs, "${speaker} (via ${publisher})" if they pass it on.`;
    return [problemAt(place, ['speaker'], message)];
  });
}

/** All that a source says of who wrote, printed or gave it, with its title. */
export function headOf(source: Source): string {
  return [source.publisher, source.author, source.interviewee, source.interviewer, source.title].join('\n');
}

const termsOf = (text: string): ReadonlySet<string> => new Set(searchTerms(text).map(({ term }) => term));
