// The script that a language is written in, to tell words that can be its own from those that cannot.

/** ISO 15924 has codes for mixtures, and for kinds of Han, that Unicode does not have as scripts. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Han'],
  Hant: ['Han'],
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Kore: ['Hangul', 'Han'],
};

/** A pattern that finds a letter of the script in which a language (a BCP 47 tag) is mostly written. */
export function letterOf(language: string): RegExp {
  const code = new Intl.Locale(language).maximize().script ?? 'Latn';
  const scripts = MEMBERS[code] ?? [code];
  return new RegExp(`[${scripts.map((script) => String.raw`\p{Script=${script}}`).join('')}]`, 'u');
}
