// The case endings of one Russian word, chosen by how its nominative ends.

/** The forms of a word by case, the nominative left out. A case may have several spellings. */
export interface Cases {
  genitive: string[];
  dative: string[];
  accusative: string[];
  instrumental: string[];
  prepositional: string[];
}

/** The cases in a fixed order, for walking through several words at once. */
export const CASE_NAMES = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;

/** What decides about endings besides the letters. */
export interface Declension {
  /** People: the accusative is the genitive, and surnames have endings of their own. */
  person: boolean;
  /** Common nouns: озеро and plurals in -ы and -и change, which as proper names do not. */
  common: boolean;
}

/** Endings for five cases: `-` for none, `=` for the nominative, `/` between spellings. */
export function endings(word: string, cut: number, list: string): Cases {
  const stem = word.slice(0, word.length - cut);
  const [genitive, dative, accusative, instrumental, prepositional] = list
    .split(' ')
    .map((spellings) =>
      spellings.split('/').map((ending) => (ending === '=' ? word : stem + (ending === '-' ? '' : ending))),
    );
  return {
    genitive: genitive ?? [],
    dative: dative ?? [],
    accusative: accusative ?? [],
    instrumental: instrumental ?? [],
    prepositional: prepositional ?? [],
  };
}

/** The spellings of two sets of cases together. */
export function both(a: Cases, b: Cases): Cases {
  const joined = (name: keyof Cases): string[] => [...new Set([...a[name], ...b[name]])];
  return {
    genitive: joined('genitive'),
    dative: joined('dative'),
    accusative: joined('accusative'),
    instrumental: joined('instrumental'),
    prepositional: joined('prepositional'),
  };
}

/** A word that never changes. */
export const fixed = (word: string): Cases => endings(word, 0, '= = = = =');

/** The cases of an adjective in the nominative, or `undefined` if the word does not look like one. */
export function adjectiveCases(word: string, person: boolean): Cases | undefined {
  const soft = /(?:н(?:ий|яя|ее|ие)|[жшчщц](?:ий|ая|ее|ие))$/.test(word);
  // Юрий, Дмитрий, Георгий are nouns: -ий is an adjective's only after these consonants.
  if (/ый$/.test(word) || /(?:[скцн]к|[жшчщднрв]н|[шщ])ий$/.test(word)) {
    return soft
      ? endings(word, 2, `его ему ${person ? 'его' : '='} им ем`)
      : endings(word, 2, `ого ому ${person ? 'ого' : '='} ${/ый$/.test(word) ? 'ым' : 'им'} ом`);
  }
  // Толстой, Большой; not the short nouns Цой and Ной.
  if (/..[бвгджзклмнпрстфхцчшщ]ой$/.test(word)) {
    const instrumental = /[гкхжшчщ]ой$/.test(word) ? 'им' : 'ым';
    return endings(word, 2, `ого ому ${person ? 'ого' : '='} ${instrumental} ом`);
  }
  if (/яя$/.test(word)) return endings(word, 2, 'ей ей юю ей ей');
  // Большая – Большой, but Высшая – Высшей; the stress decides, so both are listed.
  if (/[жш]ая$/.test(word)) return endings(word, 2, 'ей/ой ей/ой ую ей/ой ей/ой');
  if (/[бвгджзклмнпрстфхцчшщ]ая$/.test(word)) {
    return soft ? endings(word, 2, 'ей ей ую ей ей') : endings(word, 2, 'ой ой ую ой ой');
  }
  if (/[^и]ое$/.test(word)) return endings(word, 2, `ого ому = ${/[гкх]ое$/.test(word) ? 'им' : 'ым'} ом`);
  if (/[нжшчщ]ее$/.test(word)) return endings(word, 2, 'его ему = им ем');
  if (/ые$/.test(word)) return endings(word, 2, 'ых ым = ыми ых');
  if (/[гкхжшчщ]ие$/.test(word)) return endings(word, 2, 'их им = ими их');
  return undefined;
}

function consonantCases(word: string, { person, common }: Declension): Cases {
  const accusative = person ? 'а' : '=';
  // в порту, на мосту: the second prepositional of a few short nouns.
  if (common && /^(?:порт|мост)$/.test(word)) return endings(word, 0, 'а у = ом е/у');
  // The vowel of these two given names goes.
  if (person && word === 'Лев') return endings('Льв', 0, 'а у а ом е');
  if (person && word === 'Павел') return endings('Павл', 0, 'а у а ом е');
  const hushing = /[жшчщц]$/.test(word);
  const plain = endings(word, 0, `а у ${accusative} ${hushing ? 'ем/ом' : 'ом'} е`);
  // Surnames in -ов, -ев, -ин, -ын: Козловым. Foreign ones keep -ом (Дарвином), so both are listed.
  if (person && /(?:[ое]в|[иы]н)$/.test(word)) return both(plain, endings(word, 0, 'а у а ым е'));
  // A vowel that goes: посёлок – посёлка, Череповец – Череповца; not in Владивосток.
  const fleeting = word.length > 4 && (/ец$/.test(word) || (common && /^[а-яё].*[оё]к$/.test(word)));
  if (!fleeting) return plain;
  const stem = word.slice(0, -2) + word.slice(-1);
  return both(plain, { ...endings(stem, 0, 'а у а ем/ом е'), accusative: plain.accusative });
}

function pluralCases(word: string): Cases {
  if (/ии$/.test(word)) return endings(word, 1, 'й ям = ями ях');
  if (/[гкх]и$/.test(word)) return endings(word, 1, '-/ов ам = ами ах');
  return endings(word, 1, '-/ов/ей ам/ям = ами/ями ах/ях');
}

/** The cases of a noun in the nominative. */
export function nounCases(word: string, declension: Declension): Cases {
  const { person, common } = declension;
  const animate = person ? 'я' : '=';
  if (/[бвгджзклмнпрстфхцчшщ]$/.test(word)) return consonantCases(word, declension);
  // Women's surnames in -ова, -ева, -ина, -ына decline like adjectives.
  if (person && /(?:[ое]в|[иы]н)а$/.test(word)) return endings(word, 1, 'ой/ы ой/е у ой ой/е');
  if (/[жшчщц]а$/.test(word)) return endings(word, 1, `${/ца$/.test(word) ? 'ы' : 'и'} е у ей/ой е`);
  if (/а$/.test(word)) return endings(word, 1, `${/[гкх]а$/.test(word) ? 'и' : 'ы'} е у ой е`);
  if (/ия$/.test(word)) return endings(word, 1, 'и и ю ей и');
  if (/я$/.test(word)) return endings(word, 1, 'и е ю ей е');
  if (/ий$/.test(word)) return endings(word, 1, `я ю ${animate} ем и`);
  if (/й$/.test(word)) return endings(word, 1, `я ю ${animate} ем е`);
  // Казань is feminine, Кремль masculine; the ending does not say, so both are listed.
  if (/ь$/.test(word))
    return both(endings(word, 1, 'и и = ью и'), endings(word, 1, `я ю ${animate} ем/ём е`));
  if (/ие$/.test(word)) return endings(word, 1, 'я ю = ем и');
  if (/ье$/.test(word)) return endings(word, 1, 'я ю = ем е');
  if (common && /[рл]е$/.test(word)) return endings(word, 1, 'я ю = ем е');
  if (common && /о$/.test(word)) return endings(word, 1, 'а у = ом е');
  if (common && /[ыи]$/.test(word)) return pluralCases(word);
  return fixed(word);
}
