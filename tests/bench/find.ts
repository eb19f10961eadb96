// `npm run bench -- find`: finding names in 100 KB of text against `indexOf` of one name over the same text, as ratios.

import { compileCorpus } from '../../dev/corpus.ts';
import { compileGazetteer } from '../../lib/gazetteer/compile.ts';
import { gazetteerSize, loadGazetteer } from '../../lib/gazetteer/load.ts';
import { matchesIn } from '../../lib/gazetteer/match.ts';
import { findMentions } from '../../lib/linking/link.ts';
import type { Entity } from '../../lib/model/corpus.ts';
import { fold } from '../../lib/text/fold.ts';
import { bundledManifest } from '../unit/bundled-manifest.ts';

/** How much text is searched, in UTF-16 code units: a very long news page. */
const TEXT_LENGTH = 100_000;
/** Names to compile: about the bundled corpus, a large pack, and the goal of design. */
const SIZES = [200, 10_000, 100_000];
/** Each measurement is the best of so many runs: what is left of noise is not ours. */
const RUNS = 15;
/** `indexOf` is too quick to time once. */
const INDEX_OF_REPEATS = 50;

/** Milliseconds of the best run. */
function best(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const begun = performance.now();
    work();
    least = Math.min(least, performance.now() - begun);
  }
  return least;
}

/** Invented names of two words, none the beginning of another, the same on every run. */
function names(count: number): string[] {
  const syllables = ['ka', 'ro', 'mi', 'ten', 'sol', 'var', 'dun', 'pel', 'gor', 'nis'];
  const word = (seed: number): string =>
    [...String(seed)].map((digit) => syllables[Number(digit)] ?? '').join('');
  return Array.from({ length: count }, (_, index) => {
    const text = `${word(index)} ${word((index * 7919) % 9973)}`;
    return text.replace(/\b\w/g, (letter) => letter.toUpperCase());
  });
}

function entitiesOf(list: readonly string[]): Entity[] {
  return list.map((name, index) => ({
    id: `e${index}`,
    kind: 'organisation',
    name,
    description: name,
    aliases: { en: [name] },
  }));
}

/** The paragraphs of the corpus's own passages, over and over, until the text is long enough. */
function paragraphs(texts: readonly string[]): string[] {
  const blocks: string[] = [];
  let length = 0;
  while (length < TEXT_LENGTH) {
    const text = texts[blocks.length % texts.length] ?? '';
    blocks.push(text);
    length += text.length;
  }
  return blocks;
}

/** Measures and prints. */
export async function benchFind(): Promise<void> {
  const { pack, gazetteer } = await compileCorpus();
  const blocks = paragraphs(pack.passages.map(({ text }) => text));
  const whole = blocks.join('\n');
  const indexOf =
    best(() => {
      for (let at = 0; at < INDEX_OF_REPEATS; at++) whole.indexOf('Wladiwostok');
    }) / INDEX_OF_REPEATS;
  const ratio = (ms: number): string => `${(ms / indexOf).toFixed(0)} × indexOf`.padStart(15);
  console.log(
    `text: ${blocks.length} blocks, ${whole.length} code units; indexOf of one absent name: ${indexOf.toFixed(3)} ms`,
  );
  console.log(`fold alone: ${ratio(best(() => blocks.map((block) => fold(block).text)))}`);
  for (const size of SIZES) {
    const loaded = loadGazetteer(compileGazetteer(entitiesOf(names(size)), [], bundledManifest).buffer);
    const match = best(() => blocks.map((block) => matchesIn(loaded, block, 'page').matches.length));
    const find = best(() => findMentions(loaded, blocks, { title: '', language: 'en' }));
    const { states } = gazetteerSize(loaded);
    console.log(
      `${String(size).padStart(7)} names (${states} states): fold + match ${ratio(match)}, find ${ratio(find)}`,
    );
  }
  const corpus = loadGazetteer(gazetteer.buffer);
  const match = best(() => blocks.map((block) => matchesIn(corpus, block, 'page').matches.length));
  const find = best(() => findMentions(corpus, blocks, { title: '', language: 'en' }));
  const found = findMentions(corpus, blocks, { title: '', language: 'en' }).length;
  console.log(
    `bundled corpus, ${found} mentions: fold + match ${ratio(match)} (${match.toFixed(1)} ms), find ${ratio(find)} (${find.toFixed(1)} ms)`,
  );
}
