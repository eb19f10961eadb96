// The case forms of a Russian name of one or more words: which of its words change, and together.
import type { NameType } from '../../../model/manifest.ts';
import {
  adjectiveCases,
  both,
  CASE_NAMES,
  type Cases,
  type Declension,
  endings,
  fixed,
  nounCases,
} from './endings.ts';

/** Enough for every spelling of a long name, few enough for the gazetteer. */
const FORM_LIMIT = 60;

/** Capitals and no small letters: МИД, США. Such words never change. */
const ABBREVIATION = /^[^а-яё]*[А-ЯЁ][^а-яё]*$/;
/** Abbreviations that are spoken as words and ends in a consonant may be declined: МИДа, МИДом. */
const SPOKEN_ABBREVIATION = /^[БВГДЖЗКЛМНПРСТФХЦЧШЩ][АИОУ][БВГДЖЗКЛМНПРСТФХЦЧШЩ]$/;
const CYRILLIC_END = /[а-яё]$/i;

/** A number that is joined to a noun, with its letters, does not change: Союз-2, Восток-1М. */
const NUMBERED = /^(.*[а-яё])(-\d[\dА-ЯЁа-яё]*)$/;

const withEnding = (cases: Cases, ending: string): Cases => ({
  genitive: cases.genitive.map((form) => form + ending),
  dative: cases.dative.map((form) => form + ending),
  accusative: cases.accusative.map((form) => form + ending),
  instrumental: cases.instrumental.map((form) => form + ending),
  prepositional: cases.prepositional.map((form) => form + ending),
});

function declined(text: string, declension: Declension): Cases {
  const numbered = NUMBERED.exec(text);
  if (numbered) return withEnding(declined(numbered[1] ?? '', declension), numbered[2] ?? '');
  if (SPOKEN_ABBREVIATION.test(text)) return endings(text, 0, '=/а =/у = =/ом =/е');
  if (!CYRILLIC_END.test(text) || ABBREVIATION.test(text) || text.length < 2) return fixed(text);
  // In Раджин-Сонбон and Народно-Демократическая only the last part changes.
  const cut = text.lastIndexOf('-') + 1;
  const last = text.slice(cut);
  const adjective = adjectiveCases(last, declension.person);
  const noun = nounCases(last, declension);
  // Ханой is a noun, Толстой an adjective; the ending does not say, so both are listed.
  const cases = adjective && /ой$/.test(last) ? both(adjective, noun) : (adjective ?? noun);
  const whole = (forms: string[]): string[] => forms.map((form) => text.slice(0, cut) + form);
  return {
    genitive: whole(cases.genitive),
    dative: whole(cases.dative),
    accusative: whole(cases.accusative),
    instrumental: whole(cases.instrumental),
    prepositional: whole(cases.prepositional),
  };
}

/** Korean names stand in three short words, of which only the last one changes: Ким Чен Ына. */
const isKorean = (words: readonly string[]): boolean =>
  words.length === 3 && words.every((word) => word.length <= 5);

function personCases(words: readonly string[]): Cases[] {
  const korean = isKorean(words);
  // A foreign surname of a woman does not change: Анны Шмидт. Никита and Илья are men, so both are listed.
  const maybeWoman = words.length > 1 && /[ая]$/.test(words[0] ?? '');
  return words.map((word, index) => {
    if (korean && index < words.length - 1) return fixed(word);
    const cases = declined(word, { person: true, common: false });
    const unchanged = maybeWoman && index === words.length - 1 && /[бвгджзклмнпрстфхцчшщйь]$/.test(word);
    return unchanged ? both(cases, fixed(word)) : cases;
  });
}

/** Adjectives before the head agree with it, the head changes, and what follows (a genitive, a label) does not. */
function phraseCases(words: readonly string[]): Cases[] {
  // One-word plurals: Филиппины, Карпаты. Short names in -и, such as Сочи and Дели, do not change.
  const common = words.length > 1 || /^[А-ЯЁ][а-яё]{3,}ы$/.test(words[0] ?? '');
  const head = words.findIndex((word) => adjectiveCases(word, false) === undefined);
  return words.map((word, index) =>
    head !== -1 && index > head ? fixed(word) : declined(word, { person: false, common }),
  );
}

/** Puts the words together case by case; `gaps[i]` stands before word i. */
function combined(words: readonly Cases[], gaps: readonly string[]): string[] {
  const forms = new Set<string>();
  for (const name of CASE_NAMES) {
    let begun = [''];
    for (const [index, word] of words.entries()) {
      const longer = begun.flatMap((front) => word[name].map((form) => front + (gaps[index] ?? '') + form));
      begun = longer.slice(0, FORM_LIMIT);
    }
    for (const form of begun) forms.add(form);
  }
  return [...forms];
}

/**
 * The forms of a Russian name besides its nominative. Abbreviations and proper names in -о, -и, -у, -э do not change. In
 * two-word places the second word may stay or change (станция Хасан, порт Восточный, Республика Корея): both are listed.
 */
export function caseForms(name: string, type: NameType): string[] {
  const pieces = name.split(/(\s+)/);
  const words = pieces.filter((_, index) => index % 2 === 0);
  const gaps = ['', ...pieces.filter((_, index) => index % 2 === 1)];
  const forms = combined(type === 'person' ? personCases(words) : phraseCases(words), gaps);
  if (type === 'place' && words.length === 2) {
    const [first = '', second = ''] = words;
    const apart = [
      declined(first, { person: false, common: true }),
      declined(second, { person: false, common: false }),
    ];
    forms.push(...combined(apart, gaps));
  }
  if (type !== 'person' && QUOTABLE.test(name)) {
    forms.push(
      ...[name, ...combined(phraseCases(words.slice(0, -1)), gaps)].flatMap((form) => quoted(form, words)),
    );
  }
  return [...new Set(forms)].filter((form) => form !== name).slice(0, FORM_LIMIT);
}

/** A common noun or an abbreviation before one proper name, which may stand in quotation marks: космодром «Восточный». */
const QUOTABLE = /^(?:[а-яё ]+|[А-ЯЁ]+) [А-ЯЁ][А-ЯЁа-яё-]+$/;

function quoted(form: string, words: readonly string[]): string[] {
  const proper = words.at(-1) ?? '';
  const label = form.endsWith(proper) ? form.slice(0, -proper.length).trimEnd() : form;
  return [`${label} «${proper}»`];
}
