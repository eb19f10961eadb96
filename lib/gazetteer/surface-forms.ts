// All surface forms of all entities, each with its candidates in order of preference: the input of the compiler.
import type { Ambiguity, Entity } from '../model/corpus.ts';
import { entryOf } from '../model/primitives/entry.ts';
import { foldName } from '../text/fold.ts';
import { rulesFor } from '../text/languages/all.ts';
import { latinRules, rulesOf } from '../text/languages/written-in.ts';
import { type CaseRule, caseRule } from './letter-case.ts';
import { isRoute, type NamedEntity, type Naming, nameTypes } from './naming.ts';

/** An entity that a surface form may refer to, and under which conditions. */
export interface FormCandidate {
  entity: string;
  /** The language of its alias, as tagged in the corpus. */
  language: string;
  /** The name usually means something else: needs support from the page. */
  lowPrior: boolean;
  /** Other things have this name too: counts if the page supports it. */
  ambiguous: boolean;
  /** Made by a language's rules, not listed in the corpus. */
  generated: boolean;
  /** Part of a full name: counts only if the full name is on the page. */
  partial: boolean;
  letterCase: CaseRule;
  /** Words that support this entity when they are near the name. */
  contextWords: readonly string[];
  /** Words that count against it, anywhere on the page. */
  negativeContextWords: readonly string[];
}

/** A folded name and its candidates, the preferred one first; no candidates if it only blocks shorter names. */
export interface SurfaceForm {
  form: string;
  candidates: FormCandidate[];
}

/** Stands for the alias in an entry of `blockedForms` that gives only the words before it. */
export const ALIAS_PLACEHOLDER = '…';

/** Dashes with blanks inside an alias are also written without: Хасан – Раджин, Хасан-Раджин. */
const SPACED_DASH = / - /g;

/** The dash between two names: поезд Москва-Пхеньян is also written with blanks around it. */
const TIGHT_DASH = /(?<=\p{L})[-–—](?=\p{Lu})/gu;

/** Lower is better: the stated preference, then the other stated candidates, then the order in the corpus. */
function rankOf(entity: string, ambiguity: Ambiguity | undefined): number {
  if (!ambiguity) return 0;
  if (ambiguity.prefer === entity) return 0;
  const at = ambiguity.candidates.indexOf(entity);
  return at === -1 ? ambiguity.candidates.length + 1 : at + 1;
}

/** Listed names come before generated ones, partial names last: an inflected form must not displace a listed name. */
const order = ({ rank, candidate }: Ranked): number =>
  rank * 4 + (candidate.partial ? 2 : 0) + (candidate.generated ? 1 : 0);

interface Ranked {
  rank: number;
  candidate: FormCandidate;
}

interface Spelling {
  text: string;
  generated: boolean;
  partial: boolean;
}

function spellingsOf(alias: string, language: string, entity: NamedEntity): Spelling[] {
  const rules = rulesFor(language);
  const forms = entryOf(entity.forms, alias) ?? rules?.forms(alias, entity.type) ?? [];
  const partial = rules?.partialNames(alias, entity.type) ?? [];
  return [
    { text: alias, generated: false, partial: false },
    ...forms.map((text) => ({ text, generated: true, partial: false })),
    ...partial.map((text) => ({ text, generated: true, partial: true })),
  ];
}

/** All surface forms, sorted by their text; the same input gives the same output, in the same order. */
export function surfaceForms(
  entities: readonly Entity[],
  ambiguities: readonly Ambiguity[],
  naming: Naming,
): SurfaceForm[] {
  const typeOf = nameTypes(naming);
  const latin = latinRules(naming.language, []);
  const stated = new Map(ambiguities.map((ambiguity) => [foldName(ambiguity.alias), ambiguity]));
  const forms = new Map<string, Ranked[]>();
  for (const listed of entities) {
    const entity = { ...listed, type: typeOf(listed.kind) };
    for (const [language, aliases] of Object.entries(entity.aliases)) {
      for (const alias of aliases) addAlias(forms, entity, language, alias, stated);
    }
    for (const name of entity.partialNames ?? []) {
      const contextWords = contextWordsOf(entity, stated.get(foldName(name)));
      const rules = rulesOf(name, latin);
      for (const text of [name, ...rules.forms(name, entity.type)]) {
        const spelling = { text, generated: false, partial: true };
        addForm(
          forms,
          entity,
          {
            language: rules.tag,
            spelling,
            lowPrior: false,
            ambiguous: false,
            cased: true,
            contextWords,
            negativeContextWords: [],
          },
          0,
        );
      }
    }
  }
  for (const { blockedForms = [] } of entities) {
    for (const name of blockedForms) {
      const form = foldName(name);
      if (!name.includes(ALIAS_PLACEHOLDER) && !forms.has(form)) forms.set(form, []);
    }
  }
  return [...forms]
    .map(([form, ranked]) => ({
      form,
      candidates: ranked.sort((a, b) => order(a) - order(b)).map(({ candidate }) => candidate),
    }))
    .sort((a, b) => (a.form < b.form ? -1 : 1));
}

const contextWordsOf = (entity: Entity, ambiguity: Ambiguity | undefined): string[] => [
  ...(entity.contextWords ?? []),
  ...(entryOf(ambiguity?.contextWords, entity.id) ?? []),
];

function addAlias(
  forms: Map<string, Ranked[]>,
  entity: NamedEntity,
  language: string,
  alias: string,
  stated: ReadonlyMap<string, Ambiguity>,
): void {
  const base = foldName(alias);
  const lowPrior = entity.lowPrior?.some((name) => foldName(name) === base) ?? false;
  const ambiguous =
    isAmbiguousByLength(alias, entity) ||
    (entity.ambiguous?.some((name) => foldName(name) === base) ?? false);
  const negativeContextWords = entryOf(entity.negativeContextWords, alias) ?? [];
  for (const spelling of spellingsOf(alias, language, entity)) {
    const ambiguity = stated.get(spelling.partial ? foldName(spelling.text) : base);
    addForm(
      forms,
      entity,
      {
        language,
        spelling,
        lowPrior,
        ambiguous,
        cased: entity.cased?.includes(alias) ?? false,
        contextWords: contextWordsOf(entity, ambiguity),
        negativeContextWords,
      },
      rankOf(entity.id, ambiguity),
    );
  }
}

/** Short abbreviations have many meanings, except those of states. */
const ABBREVIATION = /^(?:\p{Lu}{2,3}|(?:\p{Lu}\.){2,3})$/u;
/** One or two Han characters also occur inside other words. */
const TWO_CHARACTERS = /^\p{Script=Han}{1,2}$/u;

/** Whether an alias is so short that it has other meanings too; for states, only the corpus decides that. */
const isAmbiguousByLength = (alias: string, { geopolitical }: Entity): boolean =>
  TWO_CHARACTERS.test(alias) || (geopolitical !== true && ABBREVIATION.test(alias));

interface Origin {
  language: string;
  spelling: Spelling;
  lowPrior: boolean;
  ambiguous: boolean;
  cased: boolean;
  contextWords: readonly string[];
  negativeContextWords: readonly string[];
}

function addForm(forms: Map<string, Ranked[]>, entity: NamedEntity, origin: Origin, rank: number): void {
  const { language, spelling, lowPrior, ambiguous, cased, contextWords, negativeContextWords } = origin;
  const letterCase = caseRule(spelling.text.trim(), entity.type, cased);
  const { generated, partial } = spelling;
  const candidate = {
    entity: entity.id,
    language,
    lowPrior,
    ambiguous,
    generated,
    partial,
    letterCase,
    contextWords,
    negativeContextWords,
  };
  const form = foldName(spelling.text);
  const apart = isRoute(spelling.text, entity) ? foldName(spelling.text.replace(TIGHT_DASH, ' - ')) : form;
  for (const text of new Set([form, form.replace(SPACED_DASH, ' '), apart]))
    add(forms, text, { rank, candidate });
}

function add(forms: Map<string, Ranked[]>, form: string, ranked: Ranked): void {
  if (form === '') return;
  const there = forms.get(form);
  if (!there) {
    forms.set(form, [ranked]);
    return;
  }
  const twin = there.find(({ candidate }) => sameCondition(candidate, ranked.candidate));
  if (!twin) there.push(ranked);
  // If an entity has one form twice, the listed name wins over a generated or partial one, and the higher prior wins.
  else twin.candidate = merged(twin.candidate, ranked.candidate);
}

function sameCondition(a: FormCandidate, b: FormCandidate): boolean {
  return (
    a.entity === b.entity &&
    a.letterCase.mode === b.letterCase.mode &&
    a.letterCase.pattern === b.letterCase.pattern
  );
}

function merged(a: FormCandidate, b: FormCandidate): FormCandidate {
  // A partial name tells nothing about the prior of the same form as a full name, nor the reverse; a generated spelling
  // tells nothing about a listed one.
  const rank = (one: FormCandidate): number => (one.partial ? 2 : 0) + (one.generated ? 1 : 0);
  const first = rank(a) <= rank(b) ? a : b;
  const lowPrior = rank(a) === rank(b) ? a.lowPrior && b.lowPrior : first.lowPrior;
  const ambiguous = rank(a) === rank(b) ? a.ambiguous && b.ambiguous : first.ambiguous;
  return {
    ...a,
    lowPrior,
    ambiguous,
    generated: a.generated && b.generated,
    partial: a.partial && b.partial,
    contextWords: [...new Set([...a.contextWords, ...b.contextWords])],
    negativeContextWords: [...new Set([...a.negativeContextWords, ...b.negativeContextWords])],
  };
}
