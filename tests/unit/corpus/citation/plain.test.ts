// Citations in plain text, for sources of which more or less is known.
import { describe, expect, test } from 'vitest';
import { cite } from '../../../../lib/corpus/citation/cite.ts';
import type { CitableExcerpt } from '../../../../lib/model/evidence.ts';
import { PLAIN_CITING } from '../../../../lib/model/primitives/lists.ts';
import { excerpt, full } from './excerpt.ts';

const citation = (known: CitableExcerpt, accessed: string): string => cite(known, PLAIN_CITING, accessed);

describe('plain', () => {
  test('names speaker, author, title, publisher, date, place, address and access', () => {
    const known = excerpt(
      { author: 'Bo Writer', via: 'Archive Two', date: '2020-05-20', url: 'https://one.example/a?b=1' },
      { place: 'paragraph 4' },
    );
    expect(citation(known, '2026-11-01')).toBe(
      'Ann Speaker, in Bo Writer, “Coal through Rajin,” Agency One (via Archive Two), 20 May 2020, paragraph 4. https://one.example/a?b=1 Accessed 1 November 2026.',
    );
  });

  test('says n.d. where the date is not known, and leaves out what else is not', () => {
    expect(citation(excerpt({}), '2026-11-01')).toBe(
      'Ann Speaker, “Coal through Rajin,” Agency One, n.d. Accessed 1 November 2026.',
    );
  });

  test.each([
    ['2020', ' 2020.'],
    ['2020-05', ' May 2020.'],
  ])('gives the date %s no more precision than it has', (date, printed) => {
    expect(citation(excerpt({ date }), '2026')).toContain(`Agency One,${printed}`);
  });

  test('puts a description in its brackets, and no comma after a question mark', () => {
    expect(citation(excerpt({ title: '[Answer on coal]' }), '2026')).toContain(
      'Speaker, [Answer on coal], Agency',
    );
    expect(citation(excerpt({ title: 'Whose coal?' }), '2026')).toContain('Speaker, “Whose coal?” Agency');
  });

  test('does not name a speaker twice who wrote the document', () => {
    expect(citation(excerpt({ author: 'Ann Speaker' }), '2026')).toMatch(/^Ann Speaker, “Coal/);
  });

  test('puts the excerpt and its quoted term above, where they are asked for', () => {
    const [text, quoted, gap, line] = cite(full, { format: 'plain', excerpt: true }, '2026-11-01').split(
      '\n',
    );
    expect([text, quoted, gap]).toEqual(['Text.', '“обстановка ужаса”', '']);
    expect(line).toBe(citation(full, '2026-11-01'));
  });
});
