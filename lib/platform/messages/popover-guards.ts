// The popover's checks of the background's answers: the same as in contract.ts, without schemas.
import type { Dispute, Figure, Office, Passage, Source, Voice } from '../../model/corpus.ts';
import type {
  Candidate,
  CardEvidence,
  Excerpt,
  MatchReasons,
  ShownDispute,
  Side,
} from '../../model/evidence.ts';
import type { Mention } from '../../model/mention.ts';
import type { Coverage } from '../../model/pack.ts';
import type { Span } from '../../model/primitives/forms.ts';
import {
  isBoolean,
  isNumber,
  isText,
  list,
  matching,
  oneOf,
  optional,
  shape,
} from '../../model/primitives/guard.ts';
import { ID_LENGTH } from '../../model/primitives/limits.ts';
import {
  ANSWER_KINDS,
  BADGE_SHAPES,
  CITATION_FORMATS,
  DISPUTE_KINDS,
  GAPS,
  GROUNDS,
  HOLDS,
  WORDINGS,
} from '../../model/primitives/lists.ts';
import { DATE, ID, LANGUAGE, PERIOD, WEB_ADDRESS } from '../../model/primitives/patterns.ts';
import type { Citing } from '../../model/settings.ts';
import type { ShownName } from '../../model/shown-name.ts';
import type { CardVocabulary } from '../../model/vocabulary.ts';
import type { Answer, Preferences, popoverAnswers } from './contract.ts';
import { isDone } from './page-guards.ts';

const isId = matching(ID, ID_LENGTH);
const isDate = matching(DATE);
const isLanguage = matching(LANGUAGE);

const isOffice = shape<Office>({ office: isText, from: optional(isDate), to: optional(isDate) });

const isFigure = shape<Figure>({ value: isText, unit: isText, of: isText });

const isSource = shape<Source>({
  id: isId,
  title: isText,
  publisher: isText,
  via: optional(isText),
  author: optional(isText),
  interviewee: optional(isText),
  interviewer: optional(isText),
  translator: optional(isText),
  date: optional(isDate),
  notBefore: optional(isDate),
  url: optional(matching(WEB_ADDRESS)),
  language: isLanguage,
  kind: isId,
  viewpoint: isId,
  origin: optional(isId),
  note: optional(isText),
});

const isPassage = shape<Passage>({
  id: isId,
  source: isId,
  place: optional(isText),
  text: isText,
  wording: oneOf(WORDINGS),
  speaker: isText,
  voice: optional(shape<Voice>({ viewpoint: isId, entity: optional(isId), role: optional(isText) })),
  date: optional(matching(PERIOD)),
  entities: list(isId),
  figures: optional(list(isFigure)),
  quoted: optional(isText),
  key: optional(isBoolean),
});

const isMention = shape<Mention>({
  block: isNumber,
  start: isNumber,
  end: isNumber,
  entity: isText,
  confidence: isNumber,
  others: list(isText),
  close: optional(isNumber),
});

const isName = { name: isText, nameLanguage: optional(isLanguage) };

const isExcerpt = shape<Excerpt>({
  passage: isPassage,
  source: isSource,
  speaker: optional(shape<ShownName>(isName)),
  highlights: list(shape<Span>({ start: isNumber, end: isNumber })),
  matchReasons: optional(
    shape<MatchReasons>({ words: list(isText), figures: list(isText), names: list(isText) }),
  ),
  sameOrigin: optional(list(isSource)),
  mentions: optional(list(isMention)),
});

const isDispute = shape<Dispute>({
  id: isId,
  kind: oneOf(DISPUTE_KINDS),
  topic: isText,
  passages: list(isId),
  sides: list(shape<Dispute['sides'][number]>({ passages: list(isId), says: isText })),
  difference: isText,
});

const isShownDispute = shape<ShownDispute>({
  dispute: isDispute,
  sides: list(shape<Side>({ says: isText, excerpt: isExcerpt })),
  beside: isId,
});

const isCoverage = shape<Coverage>({
  passages: isNumber,
  sources: isNumber,
  first: optional(isDate),
  last: optional(isDate),
  publishers: list(isText),
  viewpoints: list(isId),
  languages: list(isLanguage),
});

const isCandidate = shape<Candidate>({
  id: isId,
  ...isName,
  kind: isId,
  description: isText,
  ground: oneOf(GROUNDS),
});

type EntryOf<List extends 'viewpoints' | 'sourceKinds' | 'entityKinds'> = CardVocabulary[List][number];

/** The background's answer about an entity. */
type Answered = CardEvidence & { vocabulary: CardVocabulary };

const isVocabulary = shape<CardVocabulary>({
  language: isLanguage,
  viewpoints: list(
    shape<EntryOf<'viewpoints'>>({
      id: isId,
      label: isText,
      badge: shape<EntryOf<'viewpoints'>['badge']>({ letters: isText, shape: oneOf(BADGE_SHAPES) }),
    }),
  ),
  sourceKinds: list(shape<EntryOf<'sourceKinds'>>({ id: isId, label: isText })),
  entityKinds: list(shape<EntryOf<'entityKinds'>>({ id: isId, label: isText, drawing: optional(isText) })),
});

/** The answers to the popover's questions. */
export const popoverGuards = {
  evidence: shape<Answered>({
    vocabulary: isVocabulary,
    entity: shape<CardEvidence['entity']>({
      id: isId,
      kind: isId,
      ...isName,
      description: isText,
      caution: optional(isText),
    }),
    answer: oneOf(ANSWER_KINDS),
    asOf: optional(isDate),
    held: optional(list(isOffice)),
    excerpts: list(isExcerpt),
    later: optional(list(isExcerpt)),
    more: isNumber,
    disputes: list(isShownDispute),
    coverage: isCoverage,
    gap: optional(oneOf(GAPS)),
    others: list(shape<CardEvidence['others'][number]>({ id: isId, ...isName, description: isText })),
    choice: optional(list(isCandidate)),
  }),
  reveal: shape<Answer<'reveal'>>({ opened: isBoolean }),
  preferences: shape<Preferences>({
    citing: shape<Citing>({ format: oneOf(CITATION_FORMATS), excerpt: isBoolean }),
    dwell: isNumber,
    hold: oneOf(HOLDS),
  }),
  prefer: isDone,
  cite: shape<Answer<'cite'>>({ text: isText, html: optional(isText) }),
  mute: isDone,
} satisfies Record<keyof typeof popoverAnswers, unknown>;
