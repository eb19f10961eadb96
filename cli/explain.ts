// `sidelight mentions --explain`: lists every name that was matched, whether it is a mention, and the features
// that decided.

import { WEIGHTS } from '../lib/linking/features.ts';
import type { PageContext } from '../lib/model/mention.ts';
import type { Span } from '../lib/model/primitives/forms.ts';
import type { Input } from './input.ts';
import { paragraphs } from './paragraphs.ts';
import type { Finder } from './plain-names.ts';

/** What a text says of itself, or the command line says of it. */
export interface Stated {
  lang?: string;
  title?: string;
}

/** The blocks of a text. */
export function blocksOf(input: Input, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => input.text.slice(start, end));
}

/** A text as a page for linking. */
export function contextOf(input: Input, { title, lang }: Stated): PageContext {
  const language = input.language ?? lang;
  return { title: title ?? input.title, ...(language === undefined ? {} : { language }) };
}

/** The decisions about a text: a line for each name and an indented one for each candidate. */
export function explained(library: Finder, input: Input, stated: Stated): string {
  const spans = paragraphs(input.text);
  const decisions = library.explain(blocksOf(input, spans), contextOf(input, stated));
  const lines = decisions.flatMap(({ block, start, end, isMention, rejection, candidates }) => {
    const offset = spans[block]?.start ?? 0;
    const surface = input.text.slice(offset + start, offset + end).replace(/\s+/g, ' ');
    const decision = isMention ? 'mention' : 'rejected';
    const why = rejection === undefined ? '' : `, part of another name (${rejection})`;
    return [
      `${offset + start}–${offset + end}  ${surface}: ${decision}${why}`,
      ...candidates.map(({ entity, score, features }) => {
        const sum = features.map((feature) => `${feature} ${signed(WEIGHTS[feature])}`).join(', ');
        return `    ${entity} ${score.toFixed(2)}: ${sum}`;
      }),
    ];
  });
  return lines.map((line) => `${line}\n`).join('');
}

function signed(weight: number): string {
  return weight < 0 ? `−${-weight}` : `+${weight}`;
}
