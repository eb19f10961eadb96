// Decides which evidence is shown for a mention: as of which date, and with which choice between candidates.
import { cardVocabularyIn } from '../../model/vocabulary.ts';
import { OWN } from '../messages/admission.ts';
import type { Answers } from '../messages/serve.ts';
import { readSessionMentions } from '../tabs/session-mentions.ts';
import type { Dates, OpenLibrary } from './library.ts';

/** Answers with the evidence for an entity, in the context of a mention if there is one, labelled in the reader's language. */
export const evidenceAnswer =
  (library: OpenLibrary, dates: Dates, language: () => string): Answers['evidence'] =>
  async (question, asker) => {
    const { manifest, evidence: gather, choice: choose } = await library();
    const vocabulary = cardVocabularyIn(manifest, language());
    const { context } = question;
    const page = asker === OWN ? undefined : asker;
    // A page that is one of the sources is no evidence for itself.
    const evidence: typeof gather = (asked) => gather({ ...asked, ...(page && { address: page.address }) });
    const choice =
      context && question.close && page
        ? choose(context, await readSessionMentions(page.tab, page.frame, page.address))
        : undefined;
    const chosen = choice && { choice };
    if (!context || context.page.published) return { vocabulary, ...evidence(question), ...chosen };
    const printed = page && dates.inAddress(page.address);
    const dated = { ...context.page, published: printed ?? dates.today() };
    const { asOf, gap, ...rest } = evidence({ ...question, context: { ...context, page: dated } });
    // Without a date, an article counts as published today, but the reader is not shown that date.
    const told = printed === undefined ? {} : { ...(asOf && { asOf }), ...(gap && { gap }) };
    return { vocabulary, ...rest, ...told, ...chosen };
  };
