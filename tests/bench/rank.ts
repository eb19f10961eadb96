// Measures how long the library takes to rank, and to search while somebody types.
import { compileCorpus } from '../../dev/corpus.ts';
import { type Library, openLibrary } from '../../lib/library/library.ts';
import { line } from './figures.ts';

/** A sentence with names, figures and words of the domain: about the most that a popover has to rank by. */
const SENTENCE =
  'Alexander Matsegora said that 13,223 tonnes of flour and coal had crossed at Khasan to Rajin port in 2023, in spite of the sanctions of the Security Council.';

/** Typed letter by letter, as in the panel. */
const TYPED = ['refined petroleum reported to the committee', 'Расон уголь', 'publisher:tass "wheat aid"'];

/** As many results as the panel asks for. */
const RESULTS = 30;

async function library(): Promise<Library> {
  const { pack, gazetteer } = await compileCorpus();
  return openLibrary(pack, gazetteer.buffer);
}

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** Milliseconds to gather the evidence on each entity, once the code is warm. */
export async function rankTimes(): Promise<number[]> {
  const opened = await library();
  const context = {
    block: SENTENCE,
    start: 0,
    end: 0,
    page: { title: 'Trade returns', published: '2023-06-01' },
  };
  const once = (): number[] =>
    opened
      .entities()
      .map(({ id }) => timed(() => opened.evidence({ entity: id, others: [], context, limit: 3 })));
  once();
  return once();
}

/** Prints the milliseconds of a search at each letter typed, once the code is warm. */
export async function benchSearch(): Promise<void> {
  const opened = await library();
  const once = (): number[] =>
    TYPED.flatMap((query) =>
      [...query].map((_, at) => timed(() => opened.search(query.slice(0, at + 1), RESULTS))),
    );
  once();
  console.log(line('search, each letter', once()));
}
