// How North and South spell the same Korean name: initial ㄹ and ㄴ, which the South drops or softens.
const FIRST = 0xac00;
const LAST = 0xd7a3;
/** Syllables with one initial: 21 vowels times 28 finals. */
const PER_INITIAL = 588;
const PER_VOWEL = 28;
const N = 2;
const R = 5;
const SILENT = 11;
/** ㅑ ㅕ ㅖ ㅛ ㅠ ㅣ: before them the South drops initial ㄴ and ㄹ; before the others it softens ㄹ to ㄴ. */
const PALATAL = new Set([2, 6, 7, 12, 17, 20]);

/** The syllable at the beginning of a word as the South writes it: 라 → 나, 리 → 이, 녕 → 영. */
function southern(syllable: string): string {
  const code = syllable.charCodeAt(0);
  if (code < FIRST || code > LAST) return syllable;
  const offset = code - FIRST;
  const initial = Math.floor(offset / PER_INITIAL);
  if (initial !== R && initial !== N) return syllable;
  const vowel = Math.floor((offset % PER_INITIAL) / PER_VOWEL);
  const softened = PALATAL.has(vowel) ? SILENT : N;
  return String.fromCharCode(FIRST + softened * PER_INITIAL + (offset % PER_INITIAL));
}

/** An alias with each of its words spelled as in the South; the alias itself where nothing differs. */
export function southernSpelling(alias: string): string {
  return alias.replace(/(?<![가-힣])[가-힣]/g, southern);
}
