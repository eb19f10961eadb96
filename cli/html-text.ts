// Takes the visible text out of an HTML file, one line for each block, without scripts, navigation and the like.
import { Parser } from 'htmlparser2';

/** Elements whose text no reader of the article sees or wants. */
const SKIPPED = new Set(
  'script style noscript template nav head svg math iframe object select textarea button'.split(' '),
);
/** Elements that run on within a line; all others begin a new one. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i img ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

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
      hiding.push(SKIPPED.has(name) || 'hidden' in attributes);
      if (!INLINE.has(name)) breakLine();
    },
    ontext(text) {
      if (inTitle) title += text;
      else if (!hiding.includes(true)) line += text;
    },
    onclosetag(name) {
      if (name === 'title') inTitle = false;
      hiding.pop();
      if (!INLINE.has(name)) breakLine();
    },
  });
  parser.write(html);
  parser.end();
  breakLine();
  return { title: title.trim(), text: lines.join('\n'), language };
}
