// The page script's checks of what the background sends: the same as in contract.ts, without schemas.

import type { HeardMention } from '../../model/mention.ts';
import {
  isAnything,
  isBoolean,
  isNumber,
  isText,
  list,
  oneOf,
  optional,
  shape,
} from '../../model/primitives/guard.ts';
import { DENSITIES, PAGE_COMMANDS } from '../../model/primitives/lists.ts';
import type { Answer, pageAnswers } from './contract.ts';
import type { PageCommand, Reply } from './envelope.ts';

/** A reply as sent. */
export const isReply = shape<Reply>({ answer: optional(isAnything), error: optional(isText) });

/** What the background tells the page script to do. */
export const isCommand = shape<PageCommand>({
  command: oneOf(PAGE_COMMANDS),
  entity: optional(isText),
  nth: optional(isNumber),
});

/** An answer without content. */
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
  find: shape<Answer<'find'>>({
    mentions: list(isMention),
    density: oneOf(DENSITIES),
    openUnmarked: isBoolean,
  }),
  names: isDone,
  script: isDone,
} satisfies Record<keyof typeof pageAnswers, unknown>;
