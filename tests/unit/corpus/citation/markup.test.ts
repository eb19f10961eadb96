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
      `“[Посол: «в Раджине» нет грузов](${url}),” РИА Новости (via Rambler), 20`,
    );
  });

  test('has no link where there is no address', () => {
    expect(bare('markdown', excerpt({}))).toContain('“Coal through Rajin,” Agency One, n.d. Accessed');
  });

  test('leaves no sign that begins markup', () => {
    const text = bare('markdown', excerpt({ title: SPECIALS })).replace(/\\./g, '');
    expect(text).not.toMatch(/[\\`*_[\]<>&~|]/);
  });

  test('quotes the excerpt, even one that looks like a list or a heading', () => {
    expect(whole('markdown')).toMatch(/^> Text\.\n>\n> “обстановка ужаса”\n\nAlexander Matsegora, in/);
    for (const [text, quoted] of [
      ['1. One', '> 1\\. One'],
      ['# One', '> \\# One'],
      ['- One', '> \\- One'],
    ] as const)
      expect(whole('markdown', excerpt({}, { text })).split('\n')[0]).toBe(quoted);
  });
});

describe('HTML', () => {
  test('links the title, tells its language and the dates', () => {
    const text = bare('html');
    expect(text).toContain(`<span lang="ru"><a href="${FULL_URL.replace('&', '&amp;')}">Посол`);
    expect(text).toContain('<time datetime="2020-05-20">20 May 2020</time>');
    expect(bare('html', excerpt({}))).toContain('Agency One, n.d. Accessed');
  });

  test('shows hostile text as text', () => {
    const { text, tags } = seen(whole('html', hostile));
    expect(text.split(SPECIALS)).toHaveLength(6);
    expect(tags).toEqual(['blockquote', 'p', 'p', 'q', 'p', 'span', 'a', 'time']);
  });

  test('quotes the excerpt from its address', () => {
    expect(seen(whole('html')).text).toMatch(/^\nText\.\nобстановка ужаса\n\nAlexander Matsegora, in/);
    expect(whole('html', excerpt({}))).toMatch(/^<blockquote>/);
  });
});

describe('Wikipedia', () => {
  test('is a template with everything that is known', () => {
    expect(bare('wikipedia')).toBe(
      '{{cite interview |subject=Alexander Matsegora |interviewer=Наталия Портякова ' +
        `|title=Посол: «в Раджине» нет грузов |url=${FULL_URL} |work=РИА Новости |via=Rambler ` +
        '|date=20 May 2020 |language=ru |at=paragraph 49 |quote=обстановка ужаса |access-date=1 November 2026}}',
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
    expect(whole('wikipedia')).toMatch(/^Text\.<ref name="ria-p7">\{\{cite interview .*\}\}<\/ref>$/);
  });
});
