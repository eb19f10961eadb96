// On a page that is sent in several batches, a full name in one is the antecedent of its short forms in the next.
import { expect, it } from 'vitest';
import { compileCorpus } from '../../../dev/corpus.ts';
import { openLibrary } from '../../../lib/library/library.ts';

const { pack, gazetteer } = await compileCorpus();
const { find } = openLibrary(pack, gazetteer.buffer);
const page = { title: '' };
const later = ['The minister left on Tuesday, and Choe said no more about it.'];

it('accepts a surname if the full name was in an earlier batch', () => {
  expect(find(later, page)).toEqual([]);
  const [mention, ...rest] = find(later, page, ['Kim Jong Un', 'Choe Son Hui']);
  expect(rest).toEqual([]);
  expect(mention).toMatchObject({ block: 0, entity: 'choe-son-hui' });
  expect(later[0]?.slice(mention?.start, mention?.end)).toBe('Choe');
});
