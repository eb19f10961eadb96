// Folds a single UTF-16 code unit, or one base character with its combining marks.

/** Folds to exactly one code unit. */
export const PLAIN = 1;
/** White space of any kind. */
export const SPACE = 2;
/** Folds to nothing: soft hyphens, zero-width and direction marks. */
export const DROPPED = 3;
/** Belongs to the character before it: combining marks, variation selectors, medial and final jamo. */
export const EXTENDS = 4;
/** Can only be folded as a whole cluster: surrogates, ligatures and others that fold to several units. */
export const COMPLEX = 5;

// Filled when a unit first occurs: building the whole table would cost ~30 ms each time the background starts.
const classes = new Uint8Array(0x10000);
const folds = new Uint16Array(0x10000);

const JAMO_EXTENDS = /[\u1160-\u11ff\ud7b0-\ud7fb]/;
const MARK = /^[\p{M}\p{Grapheme_Extend}]/u;
const IGNORABLE = /^\p{Default_Ignorable_Code_Point}$/u;
const WHITE = /^[\s\p{Z}\u0085]$/u;

// U+00B4 would decompose into a space and an accent, so quotes are replaced before normalisation.
const APOSTROPHES = /[‘’‚‛‹›′‵`´ʹʻʼʽʾʿˈ＇]/gu;
const QUOTES = /[“”„‟«»″〝〞＂]/gu;
const DASHES = /[\p{Pd}\u2043\u2212]/gu;
const MIDDLE_DOTS = /[•‧∙⋅・･]/gu;

/** Letters that Unicode does not decompose but that readers and news agencies often write without their stroke. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ς: 'σ',
};
const STROKED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

const SHORT_I = /и(?=\p{M}*\u0306)/gu;
const MARKS = /\p{M}+/gu;
// In these alphabets a mark is an accent; in others (kana, Devanagari, Arabic …) it makes another letter.
const ACCENTED = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\P{L}]/u;
// Raised digits are footnote marks; as digits they would become part of the word before.
const RAISED = /^\p{No}/u;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}]/gu;

function plainPunctuation(text: string): string {
  return text.replace(APOSTROPHES, "'").replace(QUOTES, '"').replace(DASHES, '-').replace(MIDDLE_DOTS, '·');
}

/**
 * Folds one base character with the marks that follow it, to any number of characters or none. й stays й (it is a
 * letter, not an accented и), ё becomes е, Hangul is composed.
 */
export function foldCluster(cluster: string): string {
  if (RAISED.test(cluster)) return cluster.replace(MARKS, '');
  const decomposed = plainPunctuation(cluster).normalize('NFKD').toLowerCase().replace(SHORT_I, 'й');
  const bare = ACCENTED.test(decomposed) ? decomposed.replace(MARKS, '') : decomposed.normalize('NFC');
  return plainPunctuation(bare)
    .replace(INVISIBLE, '')
    .replace(STROKED, (letter) => LETTERS[letter] ?? letter);
}

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return COMPLEX;
  const char = String.fromCharCode(unit);
  if (JAMO_EXTENDS.test(char)) return EXTENDS;
  // ZWNJ counts as a grapheme extender, but it is invisible and separates nothing.
  if (unit !== 0x200c && MARK.test(char)) return EXTENDS;
  if (IGNORABLE.test(char)) return DROPPED;
  if (WHITE.test(char)) return SPACE;
  const folded = foldCluster(char);
  if (folded === '') return DROPPED;
  if (folded.trim() === '') return SPACE;
  if (folded.length > 1) return COMPLEX;
  folds[unit] = folded.charCodeAt(0);
  return PLAIN;
}

/** The class of a code unit, one of the constants above. */
export function unitClass(unit: number): number {
  const known = classes[unit] ?? 0;
  if (known !== 0) return known;
  const found = classify(unit);
  classes[unit] = found;
  return found;
}

/** What a `PLAIN` code unit folds to; only valid after `unitClass` has returned `PLAIN` for it. */
export function plainFold(unit: number): number {
  return folds[unit] ?? unit;
}

/** The length in units of the code point at `index` if it belongs to the character before it, otherwise 0. */
export function extendsAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit < 0x300) return 0;
  if (unit < 0xd800 || unit > 0xdbff) return unitClass(unit) === EXTENDS ? 1 : 0;
  return MARK.test(String.fromCodePoint(text.codePointAt(index) ?? 0)) ? 2 : 0;
}
