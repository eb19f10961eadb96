// Citations in Markdown, HTML and wikitext: links, languages, and signs that must not become markup.
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { cite } from '../../../../lib/corpus/citation/cite.ts';
import type { CitationFormat } from '../../../../lib/model/settings.ts';
import { excerpt, FULL_URL, full, SPECIALS } from './excerpt.ts';

const bare = (format: CitationFormat, of = full): string =>
  cite(of, { format, excerpt: false }, '2026-11-01');
const whole = (format: CitationFormat, of = full): string =>
  cite(of, { format, excerpt: true }, '2026-11-01');
const hostile = excerpt(
  { title: SPECIALS, url: 'https://one.example/{a}|[b](c)<d>"e"' },
  { text: SPECIALS, speaker: SPECIALS, place: SPECIALS, quoted: SPECIALS },
);

/** Text and elements of HTML as a parser sees them. */
function seen(html: string): { text: string; tags: string[] } {
  const tags: string[] = [];
  let text = '';
  const visit = (nodes: ReturnType<typeof parseDocument>['children']): void => {
    for (const node of nodes) {
      if ('name' in node) tags.push(String(node.name));
      if ('data' in node) text += node.data;
      if ('children' in node) visit(node.children);
    }
  };
  visit(parseDocument(html).children);
  return { text, tags };
}

describe('Markdown', () => {
  test('links the title, with brackets in the address made harmless', () => {
    const url = FULL_URL.replace('(b)', '%28b%29');
    expect(bare('markdown')).toContain(
      `“[Посол: «в Раджине» нет грузов](${url}),” interview by Наталия Портякова, РИА Новости (via Rambler), May 20`,
    );
  });

  test('has no link where there is no address', () => {
    expect(bare('markdown', excerpt({}))).toContain('“Coal through Rajin,” Agency One, n.d.');
  });

  test('leaves no sign that begins markup', () => {
    const text = bare('markdown', excerpt({ title: SPECIALS })).replace(/\\./g, '');
    expect(text).not.toMatch(/[\\`*_[\]<>&~|]/);
  });

  test('quotes verbatim text, even such as looks like a list or a heading', () => {
    for (const [text, quoted] of [
      ['1. One', '> 1\\. One'],
      ['# One', '> \\# One'],
      ['- One', '> \\- One'],
    ] as const)
      expect(whole('markdown', excerpt({}, { text, wording: 'verbatim' })).split('\n')[0]).toBe(quoted);
  });
});

describe('HTML', () => {
  test('links the title, tells its language and the dates', () => {
    const text = bare('html');
    expect(text).toContain(`<span lang="ru"><a href="${FULL_URL.replace('&', '&amp;')}">Посол`);
    expect(text).toContain('<time datetime="2020-05-20">May 20, 2020</time>');
    expect(bare('html', excerpt({}))).toContain('Agency One, n.d.</p>');
  });

  test('shows hostile text as text', () => {
    const { text, tags } = seen(whole('html', hostile));
    expect(text.split(SPECIALS)).toHaveLength(5);
    expect(tags).toEqual(['p', 'p', 'span', 'a', 'time']);
  });

  test('quotes verbatim text from its address', () => {
    const verbatim = excerpt({ url: 'https://one.example/' }, { wording: 'verbatim' });
    expect(whole('html', verbatim)).toMatch(
      /^<blockquote cite="https:\/\/one\.example\/">\n<p lang="en">Text\.<\/p>/,
    );
    expect(seen(whole('html')).text).toMatch(
      /^Paraphrase: Text\. \(“обстановка ужаса”\)\nAlexander Matsegora, “/,
    );
  });

  test('gives a description of ours no language of the document', () => {
    expect(bare('html', excerpt({ title: '[On coal]', language: 'ru' }))).toContain('<span>[On coal]</span>');
  });
});

describe('Wikipedia', () => {
  test('is a template with everything that is known', () => {
    expect(bare('wikipedia')).toBe(
      '{{cite interview |subject=Alexander Matsegora |interviewer=Наталия Портякова ' +
        `|title=Посол: «в Раджине» нет грузов |url=${FULL_URL} |work=РИА Новости |via=Rambler ` +
        '|date=20 May 2020 |language=ru |at=paragraph 49 |access-date=1 November 2026}}',
    );
  });

  test('says n.d., and no access date without an address', () => {
    expect(bare('wikipedia', excerpt({ author: 'Bo Writer' }))).toBe(
      '{{cite news |author=Bo Writer |title=Coal through Rajin |work=Agency One |date=n.d. |language=en |others=Ann Speaker (speaker)}}',
    );
  });

  test('has no pipe, brace, bracket, element or italics of the text’s own', () => {
    const inside = bare('wikipedia', hostile)
      .replace(/^\{\{|\}\}$/g, '')
      .replaceAll(/ \|(?=[a-z-]+=)/g, ' ');
    expect(inside).not.toMatch(/[{}[\]<>|]|~~~|''/);
  });

  test('puts the excerpt before its footnote', () => {
    expect(whole('wikipedia')).toMatch(
      /^Paraphrase: Text\. \(“обстановка ужаса”\)<ref name="ria-p7">\{\{cite interview .*\}\}<\/ref>$/,
    );
  });
});
