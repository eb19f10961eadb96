// However much text a page puts around a name, a request only reads what is near it, in linear time.
import { describe, expect, it } from 'vitest';
import { contextQuery } from '../../../lib/evidence/context/context-query.ts';
import { trimContext } from '../../../lib/evidence/trim-context.ts';
import { loadGazetteer } from '../../../lib/gazetteer/load.ts';
import { createPackStore, entityOf } from '../../../lib/pack/store.ts';
import { growth, LINEAR } from '../growth.ts';
import { compiled, opened } from '../library/small-library.ts';

const BLOCK = 'Coal went through Rason in 2019.';
const start = BLOCK.indexOf('Rason');
const context = {
  block: BLOCK,
  start,
  end: start + 'Rason'.length,
  heading: 'Ports',
  page: { title: 'Coal' },
};

describe('trimContext', () => {
  it('leaves a context of usual size as it is', () => {
    const long = { ...context, block: BLOCK + ' And so on.'.repeat(700), heading: 'Ports '.repeat(50) };
    expect(trimContext(long)).toEqual(long);
  });

  it('keeps what is near the name, and the span of the name', () => {
    const far = {
      ...context,
      block: 'x'.repeat(100_000) + BLOCK + 'y'.repeat(100_000),
      start: start + 100_000,
    };
    const { block, start: from, end } = trimContext({ ...far, end: far.start + 'Rason'.length });
    expect(block.slice(from, end)).toBe('Rason');
    expect(block.length).toBeLessThan(20_000);
    expect(block).toContain(BLOCK);
  });

  it.each(['heading', 'title', 'block', 'end'])('a longer %s does not change what is read', (part) => {
    const much = 'Rason coal '.repeat(100_000);
    const grown = {
      ...context,
      ...(part === 'heading' && { heading: much }),
      ...(part === 'title' && { page: { title: much } }),
      ...(part === 'block' && { block: BLOCK + much }),
      ...(part === 'end' && { block: BLOCK + much, end: much.length }),
    };
    const { block, start: from, end, heading = '', page } = trimContext(grown);
    expect(block.length + heading.length + page.title.length + (end - from)).toBeLessThan(20_000);
  });
});

/** Names of the entity asked about, other names, and plain words, none of them alike. */
const words = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `Rason had ${at}t of w${(at * 7919).toString(36)} for Khasan`,
  ).join(' ');

const grown = {
  heading: (text: string) => ({ ...context, heading: text }),
  title: (text: string) => ({ ...context, page: { title: text } }),
  block: (text: string) => ({ ...context, block: `${BLOCK} ${text}` }),
};

describe.each(Object.entries(grown))('a %s without end', (_part, around) => {
  it('is read in linear time', { timeout: 120_000 }, async () => {
    const { pack, gazetteer } = await compiled();
    const store = createPackStore(pack, loadGazetteer(gazetteer.buffer));
    const entity = entityOf(store, 'rason');
    expect(growth((size) => contextQuery(store, entity, around(words(size))), 1_500)).toBeLessThan(LINEAR);
  });

  it('tells nothing far from the name', async () => {
    const library = await opened();
    const evidence = (text: string) =>
      library.evidence({ entity: 'rason', others: [], limit: 3, context: around(text) });
    const filler = 'and so on '.repeat(1_000);
    expect(evidence(`${filler} fishing quota sanctions`)).toEqual(evidence(filler));
  });
});
