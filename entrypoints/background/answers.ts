// The background's answers, one per question of the message contract, put together.
import { cite, citeAsHtml } from '../../lib/corpus/citation/cite.ts';
import { evidenceAnswer } from '../../lib/platform/answers/evidence.ts';
import { findAnswer } from '../../lib/platform/answers/find.ts';
import type { Dates } from '../../lib/platform/answers/library.ts';
import { onPageAnswer } from '../../lib/platform/answers/on-page.ts';
import { muteAnswers, preferenceAnswers, siteAnswers } from '../../lib/platform/answers/settings.ts';
import { tabAnswers } from '../../lib/platform/answers/tabs.ts';
import type { Answers } from '../../lib/platform/messages/serve.ts';
import type { SiteAdmission } from '../../lib/platform/sites/page-admission.ts';
import { say } from '../../lib/platform/translator.ts';
import { dateInAddress } from '../../lib/text/address-date.ts';
import { isoDay } from '../../lib/text/day.ts';
import { library } from './library.ts';

const today = (): string => isoDay(new Date());
const dates: Dates = {
  today,
  inAddress: (address) => dateInAddress(address, Number(today().slice(0, 4))),
};

/** What the background can be asked, and how it answers. */
export const createAnswers = ({ hasOpened }: SiteAdmission): Answers => ({
  find: findAnswer(library, dates),
  evidence: evidenceAnswer(library, dates, () => say('locale')),
  search: async ({ query, limit, asOf }) => (await library()).search(query, limit, asOf),
  entities: async ({ filter, asOf }) => (await library()).listing.entities(filter, asOf),
  sources: async ({ filter, asOf }) => (await library()).listing.sources(filter, asOf),
  source: async ({ source }) => (await library()).listing.source(source),
  related: async ({ entity }) => (await library()).listing.related(entity),
  onPage: onPageAnswer(library, dates),
  cite: async ({ passage, citing, accessed }) => {
    const excerpt = (await library()).excerpt(passage);
    const reader = [accessed, say('paraphrase')] as const;
    return { text: cite(excerpt, citing, ...reader), html: citeAsHtml(excerpt, citing, ...reader) };
  },
  ...tabAnswers(library, hasOpened),
  ...siteAnswers,
  ...preferenceAnswers,
  ...muteAnswers(library),
});
