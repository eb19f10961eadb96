// What the page script checks of what the background says: what contract.ts says, without its schemas.

import type { HeardMention } from '../../model/mention.ts';
import { isAnything, isNumber, isText, list, oneOf, optional, shape } from '../../model/primitives/guard.ts';
import { DENSITIES, PAGE_COMMANDS } from '../../model/primitives/lists.ts';
import type { Answer, pageAnswers } from './contract.ts';
import type { PageCommand, Reply } from './envelope.ts';

/** An answer as it travels. */
export const isReply = shape<Reply>({ answer: optional(isAnything), error: optional(isText) });

/** What the background tells the page script to do. */
export const isCommand = shape<PageCommand>({
  command: oneOf(PAGE_COMMANDS),
  entity: optional(isText),
  nth: optional(isNumber),
});

/** An answer that says no more than that it is one. */
export const isDone = shape<Record<never, never>>({});

const isMention = shape<HeardMention>({
  block: isNumber,
  start: isNumber,
  end: isNumber,
  entity: isText,
  others: list(isText),
  close: optional(isNumber),
});

/** The answers to the page script's questions. */
export const pageGuards = {
  find: shape<Answer<'find'>>({ mentions: list(isMention), density: oneOf(DENSITIES) }),
  names: isDone,
  script: isDone,
} satisfies Record<keyof typeof pageAnswers, unknown>;
