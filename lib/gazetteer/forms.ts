// Every surface form that names an entity, with its candidates in order of preference: what the gazetteer is compiled from.
import type { Ambiguity, Entity } from '../model.ts';
import { foldName } from '../text/fold.ts';
import { rulesFor } from '../text/languages/all.ts';
import { type CaseRule, caseRule } from './letter-case.ts';

/** An entity that a surface form may stand for, and under which conditions. */
export interface FormCandidate {
  entity: string;
  /** The language of the alias it comes from, as the corpus tags it. */
  language: string;
  /** Counts only with support from the page. */
  weak: boolean;
  /** Made by a language's rules, not listed. */
  generated: boolean;
  letterCase: CaseRule;
  /** Words near the name that speak for this entity. */
  cues: readonly string[];
}

/** A folded name and whom it may name, the preferred one first. */
export interface SurfaceForm {
  form: string;
  candidates: FormCandidate[];
}

/** Spaced dashes inside an alias are also written tight: Хасан – Раджин, Хасан-Раджин. */
const SPACED_DASH = / - /g;

function spellings(alias: string, language: string, entity: Entity): string[] {
  const generated = rulesFor(language)?.forms(alias, entity.kind) ?? [];
  return [alias, ...generated];
}

/** Lower is better: the stated preference, then the other stated candidates, then the order of the corpus. */
function rankOf(entity: string, ambiguity: Ambiguity | undefined): number {
  if (!ambiguity) return 0;
  if (ambiguity.prefer === entity) return 0;
  const at = ambiguity.candidates.indexOf(entity);
  return at === -1 ? ambiguity.candidates.length + 1 : at + 1;
}

/** Listed before generated: an inflected form must not push a listed name aside. */
const order = (ranked: Ranked): number => ranked.rank * 2 + (ranked.candidate.generated ? 1 : 0);

interface Ranked {
  rank: number;
  candidate: FormCandidate;
}

/** All surface forms, sorted by their text; the same input gives the same output, in the same order. */
export function surfaceForms(entities: readonly Entity[], ambiguities: readonly Ambiguity[]): SurfaceForm[] {
  const stated = new Map(ambiguities.map((ambiguity) => [foldName(ambiguity.alias), ambiguity]));
  const forms = new Map<string, Ranked[]>();
  for (const entity of entities) {
    const weak = new Set(entity.weak?.map(foldName));
    const cased = new Set(entity.cased);
    for (const [language, aliases] of Object.entries(entity.aliases)) {
      for (const alias of aliases) {
        const base = foldName(alias);
        const ambiguity = stated.get(base);
        const cues = [...(entity.cues ?? []), ...(ambiguity?.cues?.[entity.id] ?? [])];
        for (const [index, spelling] of spellings(alias, language, entity).entries()) {
          const candidate: FormCandidate = {
            entity: entity.id,
            language,
            weak: weak.has(base),
            generated: index > 0,
            letterCase: caseRule(spelling.trim(), entity.kind, cased.has(alias)),
            cues,
          };
          const form = foldName(spelling);
          for (const text of new Set([form, form.replace(SPACED_DASH, ' ')])) {
            add(forms, text, { rank: rankOf(entity.id, ambiguity), candidate });
          }
        }
      }
    }
  }
  return [...forms]
    .map(([form, ranked]) => ({
      form,
      candidates: ranked.sort((a, b) => order(a) - order(b)).map(({ candidate }) => candidate),
    }))
    .sort((a, b) => (a.form < b.form ? -1 : 1));
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
  // Listed beats generated, strong beats weak, where an entity comes to the same form twice.
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
  return {
    ...a,
    weak: a.weak && b.weak,
    generated: a.generated && b.generated,
    cues: [...new Set([...a.cues, ...b.cues])],
  };
}
