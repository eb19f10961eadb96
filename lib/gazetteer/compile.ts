// Compiles entities and ambiguities into the one binary file that the background loads.
import type { Ambiguity, Entity } from '../model/corpus.ts';
import { foldName } from '../text/fold.ts';
import { initialsOf } from '../text/languages/personal-names.ts';
import { buildAutomaton } from './automaton.ts';
import { COLUMNS, EXACT, GENERATED, packSections, SHARED, SHORT, WEAK } from './binary-format.ts';
import { beginningOf, cueTerms } from './context-terms.ts';
import type { Lists } from './metadata.ts';
import { CONTEXT, type FormCandidate, type SurfaceForm, surfaceForms } from './surface-forms.ts';

/** Compiles a gazetteer. The same entities and ambiguities, in the same order, give the same bytes. */
export function compileGazetteer(
  entities: readonly Entity[],
  ambiguities: readonly Ambiguity[],
): Uint8Array<ArrayBuffer> {
  const forms = surfaceForms(entities, ambiguities);
  const automaton = buildAutomaton(forms.map(({ form }) => form));
  const numbers = new Map(entities.map(({ id }, index) => [id, index]));
  const cues = numbered<string[][]>();
  const against = numbered<string[]>();
  const patterns = numbered<string>();
  const offsets = new Int32Array(forms.length + 1);
  const rows: number[] = [];

  const row = (candidate: FormCandidate): number[] => {
    const terms = candidate.cues.map(cueTerms).filter((cue) => cue.length > 0);
    const { mode, pattern } = candidate.letterCase;
    return [
      numbers.get(candidate.entity) ?? 0,
      mode === 'any' ? -1 : patterns.numberOf(pattern),
      terms.length === 0 ? -1 : cues.numberOf(terms),
      (candidate.weak ? WEAK : 0) |
        (candidate.generated ? GENERATED : 0) |
        (mode === 'exact' ? EXACT : 0) |
        (candidate.short ? SHORT : 0) |
        (candidate.shared ? SHARED : 0),
      candidate.against.length === 0 ? -1 : against.numberOf(candidate.against.map(beginningOf)),
    ];
  };
  for (const [index, { candidates }] of forms.entries()) {
    for (const candidate of candidates) rows.push(...row(candidate));
    offsets[index + 1] = rows.length / COLUMNS;
  }

  const lists: Lists = {
    entities: facts(entities, numbers),
    cues: cues.all,
    against: against.all,
    patterns: patterns.all,
  };
  return packSections({
    ...automaton,
    lengths: Int32Array.from(forms, ({ form }: SurfaceForm) => form.length),
    offsets,
    candidates: Int32Array.from(rows),
    json: new TextEncoder().encode(JSON.stringify(lists)),
  });
}

/** A list in which equal values stand once, found again by what they look like as JSON. */
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

/** The entries of `blockedForms` that say what stands before a name, each with the name: "…에 나선", or "US …" with every alias. */
function contextsOf({ blockedForms = [], aliases }: Entity): string[] {
  const all = Object.values(aliases).flat();
  return blockedForms.flatMap((name) => {
    if (name.startsWith(CONTEXT)) return [foldName(name.slice(CONTEXT.length))];
    if (!name.endsWith(CONTEXT)) return [];
    return all.map((alias) => foldName(name.slice(0, -CONTEXT.length) + alias));
  });
}

/** What the finder knows of each entity. Relations hold in both directions, whichever side states them. */
function facts(entities: readonly Entity[], numbers: ReadonlyMap<string, number>): Lists['entities'] {
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
    kind: entity.kind,
    related: [...(related[index] ?? [])].sort((a, b) => a - b),
    initials: [
      ...new Set(
        Object.values(entity.aliases)
          .flat()
          .flatMap((alias) => initialsOf(alias, entity.kind).map(foldName)),
      ),
    ],
    never: contextsOf(entity),
    polity: entity.geopolitical ?? false,
  }));
}
