// Compiles entities and ambiguities into the one binary file that the background loads.
import type { Ambiguity, Entity } from '../model/corpus.ts';
import type { NameType } from '../model/manifest.ts';
import { foldName } from '../text/fold.ts';
import { initialsOf } from '../text/languages/personal-names.ts';
import { buildAutomaton } from './automaton.ts';
import { AMBIGUOUS, COLUMNS, EXACT, GENERATED, LOW_PRIOR, PARTIAL, packSections } from './binary-format.ts';
import { beginningOf, contextTerms } from './context-terms.ts';
import type { Metadata } from './metadata.ts';
import { type Naming, nameTypes } from './naming.ts';
import { ALIAS_PLACEHOLDER, type FormCandidate, type SurfaceForm, surfaceForms } from './surface-forms.ts';

/** Compiles a gazetteer. The same entities, ambiguities and naming, in the same order, give the same bytes. */
export function compileGazetteer(
  entities: readonly Entity[],
  ambiguities: readonly Ambiguity[],
  naming: Naming,
): Uint8Array<ArrayBuffer> {
  const forms = surfaceForms(entities, ambiguities, naming);
  const automaton = buildAutomaton(forms.map(({ form }) => form));
  const numbers = new Map(entities.map(({ id }, index) => [id, index]));
  const contextWords = numbered<string[][]>();
  const negativeContextWords = numbered<string[]>();
  const patterns = numbered<string>();
  const offsets = new Int32Array(forms.length + 1);
  const rows: number[] = [];

  const row = (candidate: FormCandidate): number[] => {
    const terms = candidate.contextWords.map(contextTerms).filter((words) => words.length > 0);
    const { mode, pattern } = candidate.letterCase;
    return [
      numbers.get(candidate.entity) ?? 0,
      mode === 'any' ? -1 : patterns.numberOf(pattern),
      terms.length === 0 ? -1 : contextWords.numberOf(terms),
      (candidate.lowPrior ? LOW_PRIOR : 0) |
        (candidate.generated ? GENERATED : 0) |
        (mode === 'exact' ? EXACT : 0) |
        (candidate.partial ? PARTIAL : 0) |
        (candidate.ambiguous ? AMBIGUOUS : 0),
      candidate.negativeContextWords.length === 0
        ? -1
        : negativeContextWords.numberOf(candidate.negativeContextWords.map(beginningOf)),
    ];
  };
  for (const [index, { candidates }] of forms.entries()) {
    for (const candidate of candidates) rows.push(...row(candidate));
    offsets[index + 1] = rows.length / COLUMNS;
  }

  const metadata: Metadata = {
    entities: entityMetadata(entities, numbers, nameTypes(naming)),
    contextWords: contextWords.all,
    negativeContextWords: negativeContextWords.all,
    patterns: patterns.all,
  };
  return packSections({
    ...automaton,
    lengths: Int32Array.from(forms, ({ form }: SurfaceForm) => form.length),
    offsets,
    candidates: Int32Array.from(rows),
    json: new TextEncoder().encode(JSON.stringify(metadata)),
  });
}

/** A list without duplicates; values are compared as JSON. */
function numbered<T>(): { all: T[]; numberOf(value: T): number } {
  const known = new Map<string, number>();
  const all: T[] = [];
  return {
    all,
    numberOf(value) {
      const key = JSON.stringify(value);
      const number = known.get(key) ?? all.push(value) - 1;
      known.set(key, number);
      return number;
    },
  };
}

/**
 * The entries of `blockedForms` that give the words before a name, each joined to the name: "…에 나선", or "US …" with
 * every alias.
 */
function blockedFormsOf({ blockedForms = [], aliases }: Entity): string[] {
  const all = Object.values(aliases).flat();
  return blockedForms.flatMap((name) => {
    if (name.startsWith(ALIAS_PLACEHOLDER)) return [foldName(name.slice(ALIAS_PLACEHOLDER.length))];
    if (!name.endsWith(ALIAS_PLACEHOLDER)) return [];
    return all.map((alias) => foldName(name.slice(0, -ALIAS_PLACEHOLDER.length) + alias));
  });
}

/**
 * What matching and linking need to know of each entity. Relations count in both directions, whichever entity states
 * them.
 */
function entityMetadata(
  entities: readonly Entity[],
  numbers: ReadonlyMap<string, number>,
  typeOf: (kind: string) => NameType,
): Metadata['entities'] {
  const related = entities.map(() => new Set<number>());
  for (const [index, entity] of entities.entries()) {
    for (const id of entity.related ?? []) {
      const other = numbers.get(id);
      if (other === undefined) continue;
      related[index]?.add(other);
      related[other]?.add(index);
    }
  }
  return entities.map((entity, index) => ({
    id: entity.id,
    type: typeOf(entity.kind),
    related: [...(related[index] ?? [])].sort((a, b) => a - b),
    initials: [
      ...new Set(
        Object.values(entity.aliases)
          .flat()
          .flatMap((alias) => initialsOf(alias, typeOf(entity.kind)).map(foldName)),
      ),
    ],
    blockedForms: blockedFormsOf(entity),
    geopolitical: entity.geopolitical ?? false,
  }));
}
