// Each of the four answers on the bundled corpus, what is highlighted with it, and that no card says a thing twice.
import { beforeAll, describe, expect, test } from 'vitest';
import { compileCorpus } from '../../../dev/corpus.ts';
import { isSameReport } from '../../../lib/evidence/ranking/same-report.ts';
import { loadGazetteer } from '../../../lib/gazetteer/load.ts';
import { type Library, openLibrary } from '../../../lib/library/library.ts';
import type { Evidence } from '../../../lib/model/evidence.ts';
import type { Pack } from '../../../lib/model/pack.ts';
import { createPackStore, type PackStore } from '../../../lib/pack/store.ts';
import { changed } from '../corpus/small-corpus.ts';
import { opened } from '../library/small-library.ts';

let pack: Pack;
let library: Library;
let store: PackStore;
beforeAll(async () => {
  const { gazetteer, ...compiled } = await compileCorpus();
  pack = compiled.pack;
  library = openLibrary(pack, gazetteer.buffer);
  store = createPackStore(pack, loadGazetteer(gazetteer.buffer));
});

function on(entity: string, name: string, block: string, published?: string): Evidence {
  const start = block.indexOf(name);
  const page = { title: '', ...(published === undefined ? {} : { published }) };
  return library.evidence({
    entity,
    others: [],
    context: { block, start, end: start + name.length, page },
    limit: 3,
  });
}
const marked = ({ excerpts: [first] }: Evidence): string[] =>
  first?.highlights.map(({ start, end }) => first.passage.text.slice(start, end)) ?? [];

describe('an answer is', () => {
  const coal = 'A metal fence three metres high keeps stranded coal away from the Russian dock at Rajin.';

  test('on the sentence, where a known passage speaks of it', () => {
    const evidence = on('rajin-port', 'Rajin', coal);
    expect([evidence.answer, evidence.excerpts[0]?.passage.id]).toEqual(['sentence', 'p333']);
    expect(marked(evidence)).toEqual(expect.arrayContaining(['metal', 'fence', 'dock']));
  });

  test('later, where only what came after the article does: the best of it first', () => {
    const evidence = on('rajin-port', 'Rajin', coal, '2016-05-01');
    expect([evidence.answer, evidence.later?.[0]?.passage.id]).toEqual(['later', 'p333']);
  });

  test('background, where nothing does; it highlights nothing and gives no reasons', () => {
    const evidence = on('rason', 'Rason', 'Women’s choirs from Kaesong and Rason shared the second prize.');
    expect(evidence.answer).toBe('background');
    expect(evidence.excerpts.length).toBeGreaterThan(0);
    for (const { highlights, matchReasons } of evidence.excerpts)
      expect([highlights, matchReasons]).toEqual([[], undefined]);
  });

  test('background that begins with the office a person holds at the date', () => {
    const guests = 'Among the guests was Choe Son Hui.';
    expect(on('choe-son-hui', 'Choe Son Hui', guests, '2024-09-01').excerpts[0]?.passage.id).toBe('p402');
  });
});

test('background begins with what the corpus names as the best on an entity', async () => {
  const path = 'corpus/sources/2024-agency-coal.yaml';
  const files = changed(path, '[port-of-rajin, rason]', '[port-of-rajin, rason]\n    key: true');
  const first = (library: Library, block: string): string | undefined =>
    library.evidence({
      entity: 'port-of-rajin',
      others: [],
      context: { block, start: 0, end: 10, page: { title: '' } },
      limit: 1,
    }).excerpts[0]?.passage.id;
  const [plain, keyed] = [await opened(), await opened(files)];
  const shipped = 'Rajin port shipped 130,000 tonnes of coal.';
  expect([first(plain, 'Rajin port, again.'), first(keyed, 'Rajin port, again.')]).toEqual(['p3', 'p1']);
  expect([first(plain, shipped), first(keyed, shipped)]).toEqual(['p3', 'p3']);
});

test.each([
  ['a dateline', 'rajin-port', 'Rajin', 'SHANGHAI, May 5 (TASS) -- Rajin was quiet.', ['SHANGHAI', 'TASS']],
  ['who reports', 'rajin-port', 'Rajin', 'Rajin was quiet, AFP reported on Monday.', ['AFP', 'reported']],
  [
    'a day of the month',
    'north-korea',
    'North Korea',
    'On 12 occasions North Korea sent 30 men.',
    ['12', '30'],
  ],
])('%s is no context', (_, entity, name, block, words) => {
  const evidence = on(entity, name, block);
  expect(evidence.answer).not.toBe('sentence');
  for (const word of words) expect(marked(evidence)).not.toContain(word);
});

test('for no passage as a sentence does a card say a thing twice or highlight more than five words', () => {
  for (const { text, entities } of pack.passages) {
    for (const entity of entities) {
      const context = { block: text, start: 0, end: 0, page: { title: '' } };
      const { excerpts } = library.evidence({ entity, others: [], context, limit: 3 });
      for (const [at, { passage, highlights }] of excerpts.entries()) {
        expect(highlights.length).toBeLessThanOrEqual(5);
        for (const other of excerpts.slice(0, at)) {
          expect(isSameReport(store, passage, other.passage), `${passage.id} ${other.passage.id}`).toBe(
            false,
          );
        }
      }
    }
  }
});

test('a report of one thing leads with its original and names the others', () => {
  const evidence = on(
    'alexander-matsegora',
    'Matsegora',
    'Alexander Matsegora, ambassador since December 2014, died in December 2025 at the age of 70.',
  );
  const [first] = evidence.excerpts;
  expect(first?.passage.id).toBe('p188');
  expect(first?.sameOrigin?.map(({ publisher }) => publisher)).toContain('Gazeta.Ru');
});
