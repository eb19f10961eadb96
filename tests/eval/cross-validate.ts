// Answers each case by a model that was learnt without it, nor any other case of its page.
import type { ModelParameters } from '../../lib/evidence/ranking/model.ts';
import type { ExcerptCase } from './cases.ts';
import { type Sample, sampleOf, train } from './train.ts';

/** Ten parts, as is usual: nine to learn from, one to test. */
const FOLDS = 10;

/** Cases of one page share much of their text. */
const pageOf = ({ title, published, block }: ExcerptCase): string =>
  title === '' ? block.slice(0, 80) : `${title} ${published ?? ''}`;

/** For each case to test the model that is learnt from the further samples and from the other cases of other pages. */
export function crossValidated(
  cases: readonly ExcerptCase[],
  further: readonly Sample[],
): Map<ExcerptCase, ModelParameters> {
  const pages = [...new Set(cases.map(pageOf))];
  const samples = cases.map((one) => sampleOf(one, 1));
  const models = new Map<ExcerptCase, ModelParameters>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const isTested = (one: ExcerptCase): boolean => pages.indexOf(pageOf(one)) % FOLDS === fold;
    const model = train([...further, ...samples.filter(({ one }) => !isTested(one))]);
    for (const one of cases.filter(isTested)) models.set(one, model);
  }
  return models;
}
