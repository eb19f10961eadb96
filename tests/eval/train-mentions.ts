// `npm run train:mentions -- FOLDER`: learns the weights of linking and writes them with a report on how far they hold.
import { writeFile } from 'node:fs/promises';
import { FEATURES, type Feature, type Weights } from '../../lib/linking/features.ts';
import { BY_HAND, type Example, fitLinking, likelihoodOf } from './fit-linking.ts';
import type { Verdict } from './labelled.ts';
import { figuresOf, withoutFlags } from './labelled-mentions.ts';
import { examplesOf, judgedBy, type Sample, samples } from './linking-samples.ts';

/** Ten parts, as is usual: nine to learn from, one to test. */
const FOLDS = 10;
/** Later decisions depend on earlier ones, so that the features are read again with the weights learnt. */
const ROUNDS = 2;

const LINKING = new URL('../../lib/linking/', import.meta.url);

/** A number from a string, the same on every machine: which fold it is in. */
const foldOf = (name: string): number =>
  [...name].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) >>> 0, 7) % FOLDS;

/** Our own texts are written to be hard, and each case in them stands for many. */
const OWN = 2;

type Known = Example & { entity: string };

/** Examples weighted so that an entity counts by the square root of how often a set names it: few are everywhere. */
function weighted(sets: ReadonlyMap<string, readonly Known[]>): Example[] {
  return [...sets].flatMap(([set, examples]) => {
    const factor = set.startsWith('own') ? OWN : 1;
    const counts = new Map<string, number>();
    for (const { entity } of examples) counts.set(entity, (counts.get(entity) ?? 0) + 1);
    return examples.map((one) => ({ ...one, weight: factor / (counts.get(one.entity) ?? 1) ** 0.25 }));
  });
}

/** Learns from texts, leaving out what is not `kept`. */
function learn(texts: readonly Sample[], kept: (entity: string) => boolean): Weights {
  let weights = BY_HAND;
  for (let round = 0; round < ROUNDS; round++) {
    const sets = new Map<string, Known[]>();
    for (const sample of texts) {
      const set = `${sample.set} ${sample.text.lang}`;
      const examples = examplesOf(sample, weights).filter(({ entity }) => kept(entity));
      sets.set(set, [...(sets.get(set) ?? []), ...examples]);
    }
    weights = fitLinking(weighted(sets));
  }
  return weights;
}

/** Only what concerns entities in one fold. */
function within({ right, wrong, missing }: Verdict, fold: number): Verdict {
  const here = <Item extends { entity: string }>(list: readonly Item[]): Item[] =>
    list.filter(({ entity }) => foldOf(entity) === fold);
  return { right: here(right), wrong: here(wrong), missing: here(missing) };
}

function table(
  title: string,
  all: readonly Sample[],
  verdicts: ReadonlyMap<Sample, readonly Verdict[]>,
): string {
  const groups = new Map<string, Verdict[]>();
  for (const sample of all) {
    const half = sample.set !== 'own' ? '' : sample.heldOut ? ', held-out half' : ', tuned half';
    const languages = sample.set === 'own' ? ['all'] : [sample.text.lang];
    for (const lang of languages) {
      const group = `${sample.set} ${lang}${half}`;
      groups.set(group, [...(groups.get(group) ?? []), ...(verdicts.get(sample) ?? [])]);
    }
  }
  const rows = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, list]) => {
      const columns = Object.values(figuresOf(list)).map((value) => value.toFixed(3));
      return `| ${group} | ${columns.join(' | ')} |`;
    });
  return [`## ${title}`, '', '| set | P | R | F1 | macro F1 |', '|---|---|---|---|---|', ...rows, ''].join(
    '\n',
  );
}

function calibration(examples: readonly Example[], weights: Weights): string {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, yes: 0, sum: 0 }));
  for (const { features, yes } of examples) {
    const likelihood = likelihoodOf(features, weights);
    const bin = bins[Math.min(9, Math.floor(likelihood * 10))];
    if (!bin) continue;
    bin.count++;
    bin.yes += yes ? 1 : 0;
    bin.sum += likelihood;
  }
  const rows = bins
    .filter(({ count }) => count > 0)
    .map(({ count, yes, sum }) => `| ${(sum / count).toFixed(2)} | ${(yes / count).toFixed(2)} | ${count} |`);
  return ['## Calibration', '', '| likelihood | right | candidates |', '|---|---|---|', ...rows, ''].join(
    '\n',
  );
}

const [folder] = process.argv.slice(2);
const all = await samples(folder);
const learnt = all.filter(({ heldOut }) => !heldOut);
const weights = learn(learnt, () => true);
const byHand = new Map(all.map((sample) => [sample, [judgedBy(sample, BY_HAND)]]));
const byText = new Map<Sample, Verdict[]>();
const byEntity = new Map<Sample, Verdict[]>();
for (let fold = 0; fold < FOLDS; fold++) {
  const isTested = ({ text }: Sample): boolean => foldOf(text.id) === fold;
  const without = learn(
    learnt.filter((sample) => !isTested(sample)),
    () => true,
  );
  for (const sample of all.filter(isTested)) byText.set(sample, [judgedBy(sample, without)]);
  const unseen = learn(learnt, (entity) => foldOf(entity) !== fold);
  for (const sample of all)
    byEntity.set(sample, [...(byEntity.get(sample) ?? []), within(judgedBy(sample, unseen), fold)]);
}
const plain = await withoutFlags();
const bare = new Map(
  all
    .filter(({ set }) => set !== 'uncurated')
    .map((sample) => [sample, [judgedBy({ ...sample, gazetteer: plain }, weights)]]),
);
const examples = learnt.flatMap((sample) => examplesOf(sample, weights));
const names = Object.keys(FEATURES) as Feature[];
const report = [
  '# What linking has learnt',
  '',
  'Written by `npm run train:mentions`, with the weights. Logistic regression with an L2 penalty on leaving the weights set by',
  'hand, signs kept; examples of an entity count by the square root of their number in a set.',
  '',
  `Learnt from ${learnt.length} texts with ${examples.length} candidates: ${[...new Set(learnt.map(({ set }) => set))].join(', ')}. ${FOLDS} folds.`,
  '',
  table('Weights set by hand', all, byHand),
  table('Learnt, cross-validated by text', all, byText),
  table('Learnt, cross-validated with whole entities left out', all, byEntity),
  table('Learnt, without the flags, context words and blocked forms of the corpus', [...bare.keys()], bare),
  calibration(examples, weights),
  '## Weights',
  '',
  '| feature | by hand | learnt | candidates | reason |',
  '|---|---|---|---|---|',
  ...names.map((name) => {
    const count = examples.filter(({ features }) => features.includes(name)).length;
    return `| ${name} | ${BY_HAND[name]} | ${weights[name]} | ${count} | ${FEATURES[name]} |`;
  }),
  '',
].join('\n');
await writeFile(new URL('weights.json', LINKING), `${JSON.stringify(weights, undefined, 2)}\n`);
await writeFile(new URL('weights-report.md', LINKING), report);
console.log(report);
