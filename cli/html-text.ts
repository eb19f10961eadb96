// Extracts the visible text of an HTML file, one line for each block, without scripts, navigation and the like.
import { Parser } from 'htmlparser2';
import { ARTICLE_PARTS, INLINE, isPassedOverBy, PASSED_OVER } from '../lib/page/dom/reading-rules.ts';

const FORM_WITH_ARTICLE: ReadonlySet<string> = new Set(ARTICLE_PARTS);

/** A page's title and its visible text. */
export interface PageText {
  title: string;
  text: string;
  /** The language that the page names. */
  language: string | undefined;
}

/** Reads an HTML document or fragment; white space is collapsed as a browser shows it. */
export function pageText(html: string): PageText {
  const lines: string[] = [];
  let line = '';
  let title = '';
  let language: string | undefined;
  /** For each open element, whether it hides its text. */
  const hiding: boolean[] = [];
  const isHidden = (): boolean => hiding.includes(true);
  /** For each open form, how many lines precede it, and whether it contains an article. */
  const forms: { before: number; article: boolean }[] = [];
  let inTitle = false;
  const breakLine = (): void => {
    const text = line.replace(/[ \t\r\n\f]+/g, ' ').trim();
    if (text !== '') lines.push(text);
    line = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'html') language = attributes.lang;
      if (name === 'title' && title === '') inTitle = true;
      hiding.push(PASSED_OVER.has(name) || isPassedOverBy((attribute) => attributes[attribute]));
      // A skipped element does not break the line: the words on both sides are in one sentence.
      if (!isHidden() && !INLINE.has(name)) breakLine();
      if (name === 'form') forms.push({ before: lines.length, article: false });
      if (FORM_WITH_ARTICLE.has(name)) for (const form of forms) form.article = true;
    },
    ontext(text) {
      if (inTitle) title += text;
      else if (!isHidden()) line += text;
    },
    onclosetag(name) {
      if (name === 'title') inTitle = false;
      if (!isHidden() && !INLINE.has(name)) breakLine();
      hiding.pop();
      const form = name === 'form' ? forms.pop() : undefined;
      if (form && !form.article) lines.length = form.before;
    },
  });
  parser.write(html);
  parser.end();
  breakLine();
  return { title: title.trim(), text: lines.join('\n'), language };
}
