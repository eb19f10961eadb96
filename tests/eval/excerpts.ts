// `npm run eval:excerpts`: how good the first excerpts are and whether the kind of each answer is true, beside simple rankings.
import type { ModelParameters } from '../../lib/evidence/ranking/model.ts';
import { type ExcerptCase, gradedCases, ownCases } from './cases.ts';
import { crossValidated } from './cross-validate.ts';
import {
  answerable,
  calibration,
  cardFigures,
  claimCurve,
  claimFigures,
  type Judged,
  judge,
  rankingFigures,
  type Share,
} from './judged.ts';
import { PLAIN_RANKINGS } from './rankings.ts';
import { ownSamples } from './train.ts';

/** The columns of the names of measures. */
const NAME_WIDTH = 58;

const row = (name: string, value: string): void => console.log(`  ${name.padEnd(NAME_WIDTH)}${value}`);

const shown = ([part, whole]: Share): string =>
  whole === 0 ? '–' : `${(part / whole).toFixed(3)} (${part} of ${whole})`;

function report(title: string, cases: readonly ExcerptCase[], modelOf?: Map<ExcerptCase, ModelParameters>) {
  const judged = cases.map((one) => judge(one, modelOf?.get(one)));
  const known = judged.filter(({ one }) => answerable(one) === 'known');
  const later = judged.filter(({ one }) => answerable(one) === 'later');
  console.log(`\n${title}: ${cases.length} cases, ${known.length} answered, ${later.length} only later`);
  rankings(known);
  for (const [name, value] of Object.entries(claimFigures(judged))) row(name, shown(value));
  row('on the sentence or not: area under the ROC curve', claimCurve(judged).toFixed(3));
  for (const { from, mean, right } of calibration(judged)) {
    row(
      `likelihood ${from.toFixed(1)}–${(from + 0.2).toFixed(1)}, mean ${mean.toFixed(2)}: on it`,
      shown(right),
    );
  }
  for (const [name, value] of Object.entries(cardFigures(judged))) row(name, shown(value));
}

function rankings(known: readonly Judged[]): void {
  const ours = new Map(
    known.map(({ one, evidence }) => [one, evidence.excerpts.map(({ passage }) => passage.id)]),
  );
  const ways = { Sidelight: (one: ExcerptCase) => ours.get(one) ?? [], ...PLAIN_RANKINGS };
  row('', ' first ≥ 1 first = 2    nDCG@3');
  for (const [name, rank] of Object.entries(ways)) {
    const figures = rankingFigures([...ours.keys()], rank);
    row(name, figures.map((figure) => figure.toFixed(3).padStart(10)).join(''));
  }
}

/** Both halves of our own cases; with `--tuned` only the one that may be looked at. */
async function reportOwn(): Promise<void> {
  for (const [name, cases] of Object.entries(await ownCases())) {
    const half = (heldOut: boolean): ExcerptCase[] => cases.filter((one) => one.heldOut === heldOut);
    report(`${name}, tuned half`, half(false));
    if (!process.argv.includes('--tuned')) report(`${name}, held-out half`, half(true));
  }
}

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (files.length === 0) await reportOwn();
for (const file of files) {
  const cases = await gradedCases(file);
  const name = file.split('/').at(-1) ?? file;
  report(`${name}, with the model as it is shipped`, cases);
  // The shipped model may have been learnt from these very cases.
  report(`${name}, each page by a model learnt without it`, cases, crossValidated(cases, await ownSamples()));
}
