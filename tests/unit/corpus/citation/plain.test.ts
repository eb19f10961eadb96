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
      'Ann Speaker, quoted in Bo Writer, “Coal through Rajin,” Agency One (via Archive Two), May 20, 2020, paragraph 4, https://one.example/a?b=1 (accessed November 1, 2026).',
    );
  });

  test('says n.d. where the date is not known, and leaves out what else is not', () => {
    expect(citation(excerpt({}), '2026-11-01')).toBe(
      'Ann Speaker, quoted in “Coal through Rajin,” Agency One, n.d.',
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
      'quoted in [Answer on coal], Agency',
    );
    expect(citation(excerpt({ title: 'Whose coal?' }), '2026')).toContain('quoted in “Whose coal?” Agency');
  });

  test('does not name a speaker twice who wrote the document', () => {
    expect(citation(excerpt({ author: 'Ann Speaker' }), '2026')).toMatch(/^Ann Speaker, “Coal/);
  });

  test.each([
    ['Agency One', undefined],
    ['Agency One (citing others)', undefined],
    ['Archive Two', undefined],
    ['Ministry (via Agency One)', 'Ministry'],
    ['Ministry (via lawmakers)', 'Ministry (via lawmakers)'],
  ])('of the speaker %s says apart: %s', (speaker, apart) => {
    const line = citation(excerpt({ via: 'Archive Two' }, { speaker }), '2026-11-01');
    expect(line.startsWith(apart === undefined ? '“Coal' : `${apart}, quoted in “Coal`)).toBe(true);
  });

  test('credits an interview to whoever answers, whoever the passage is by', () => {
    const source = {
      kind: 'interview',
      interviewee: 'Cy Envoy',
      interviewer: 'Di Asker',
      translator: 'Ed Other',
    };
    const credits =
      'Cy Envoy, “Coal through Rajin,” interview by Di Asker, trans. Ed Other, Agency One, n.d.';
    for (const speaker of ['Cy Envoy', 'Di Asker', 'Di Asker (interviewer)', 'Agency One'])
      expect(citation(excerpt(source, { speaker }), '2026')).toBe(credits);
    expect(citation(excerpt(source), '2026')).toBe(`Ann Speaker, quoted in ${credits}`);
  });

  test('says of an interview that it is one where nobody knows who asked', () => {
    expect(citation(excerpt({ kind: 'interview' }), '2026')).toBe(
      'Ann Speaker, “Coal through Rajin,” interview, Agency One, n.d.',
    );
  });

  test('begins a note with the word of the reader’s language', () => {
    const text = cite(excerpt({}), { format: 'plain', excerpt: true }, '2026-11-01', 'Пересказ:');
    expect(text).toMatch(/^Пересказ: Text\.\n/);
  });

  test('puts the excerpt and its quoted term above, where they are asked for', () => {
    const [text, gap, line] = cite(full, { format: 'plain', excerpt: true }, '2026-11-01').split('\n');
    expect([text, gap]).toEqual(['Paraphrase: Text. (“обстановка ужаса”)', '']);
    expect(line).toBe(citation(full, '2026-11-01'));
  });
});
