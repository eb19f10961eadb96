// The ways a Korean personal name is written in Latin letters: North, South, McCune–Reischauer, and habit.
const FIRST = 0xac00;
const LAST = 0xd7a3;
const PER_INITIAL = 588;
const PER_VOWEL = 28;

// Diacritics and letter case fold away later; spellings that differ only in them stand once.
const INITIALS = "k/g kk n t/d tt r/l/n m p/b pp s ss - j/ch jj ch/ch' k/k' t/t' p/p' h".split(' ');
const VOWELS =
  'a ae ya yae o/eo/u e yo/yeo/you ye o wa wae oe/oi yo u/oo wo/weo we wi yu/yoo u/eu ui/ee/eui i/ee'.split(
    ' ',
  );
const FINALS = '- k/g kk ks n nj nh t l lk lm lp ls lt lp lh m p ps t t ng t t k t p t'.split(' ');

/** Surnames go by fixed spellings. */
const SURNAMES: Readonly<Record<string, string>> = {
  김: 'kim/gim',
  최: "choe/choi/ch'oe",
  리: 'ri/lee/yi/rhee/li',
  이: 'ri/lee/yi/rhee/li',
  박: 'pak/park',
  윤: 'yun/yoon',
  조: 'jo/cho',
  정: 'jong/jung/jeong/chong/chung',
  강: 'kang/gang',
  장: 'jang/chang',
  오: 'o/oh',
  한: 'han',
  임: 'im/lim/rim',
  림: 'im/lim/rim',
  로: 'ro/no/roh/noh',
  노: 'ro/no/roh/noh',
  황: 'hwang',
  홍: 'hong',
};
/** A name has no more spellings than this in use; the rest would only swell the gazetteer. */
const SPELLING_LIMIT = 160;

function options(list: string | undefined): string[] {
  return (list ?? '').split('/').map((part) => (part === '-' ? '' : part));
}

function syllableSpellings(syllable: string): string[] {
  const code = syllable.charCodeAt(0);
  if (code < FIRST || code > LAST) return [];
  const offset = code - FIRST;
  const initials = options(INITIALS[Math.floor(offset / PER_INITIAL)]);
  const vowels = options(VOWELS[Math.floor((offset % PER_INITIAL) / PER_VOWEL)]);
  const finals = options(FINALS[offset % PER_VOWEL]);
  return initials.flatMap((initial) =>
    vowels.flatMap((vowel) => finals.map((final) => initial + vowel + final)),
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The Latin spellings of a Korean full name of three syllables (김정은: Kim Jong Un, Kim Jeongeun, Gim Chong Un …), each
 * with the given name in two words and in one; nothing for any other word. Hyphens are matched as blanks.
 */
export function latinSpellings(name: string): string[] {
  const [surname, first, second, ...rest] = [...name];
  if (surname === undefined || first === undefined || second === undefined || rest.length > 0) return [];
  const surnames = options(SURNAMES[surname]).filter(Boolean);
  const firsts = syllableSpellings(first);
  const seconds = syllableSpellings(second);
  const spellings = surnames.flatMap((family) =>
    firsts.flatMap((one) =>
      seconds.flatMap((two) => [
        `${capital(family)} ${capital(one)} ${capital(two)}`,
        `${capital(family)} ${capital(one)}${two}`,
      ]),
    ),
  );
  return [...new Set(spellings)].slice(0, SPELLING_LIMIT);
}
