// From entities to surface forms: spellings, candidates and their order.
import { describe, expect, it } from 'vitest';
import { surfaceForms } from '../../../lib/gazetteer/surface-forms.ts';
import { bundledManifest } from '../bundled-manifest.ts';
import { entity } from './entities.ts';

const a = entity('a', { en: ['Rason', 'Rasŏn'], ru: ['Хасан – Раджин', 'Туманган'] });
const b = entity(
  'b',
  { en: ['rason', 'US'], ru: ['Туманган'] },
  { lowPrior: ['Rason'], contextWords: ['river'] },
);
const stated = {
  alias: 'Туманган',
  prefer: 'b',
  candidates: ['a', 'b'],
  contextWords: { b: ['устье'] },
  why: 'test',
};

function candidates(form: string, ...rest: Parameters<typeof surfaceForms>[1]): string[] {
  const forms = surfaceForms([a, b], rest, bundledManifest);
  return forms.find((one) => one.form === form)?.candidates.map((candidate) => candidate.entity) ?? [];
}

describe('surfaceForms', () => {
  it('are folded, distinct, sorted, and the same for the same input', () => {
    const forms = surfaceForms([a, b], [stated], bundledManifest).map(({ form }) => form);
    expect(forms).toEqual([...new Set(forms)].toSorted());
    expect(surfaceForms([a, b], [stated], bundledManifest)).toEqual(
      surfaceForms([a, b], [stated], bundledManifest),
    );
  });

  it('merge what folds to the same', () => {
    const rason = surfaceForms([a, b], [], bundledManifest).find(({ form }) => form === 'rason');
    expect(rason?.candidates).toMatchObject([
      { entity: 'a', lowPrior: false, language: 'en', letterCase: { mode: 'some' } },
      { entity: 'b', lowPrior: true, contextWords: ['river'], letterCase: { mode: 'any' } },
    ]);
  });

  it('keep the order of the corpus, or the stated preference, in every case form', () => {
    expect(candidates('туманган')).toEqual(['a', 'b']);
    expect(candidates('туманган', stated)).toEqual(['b', 'a']);
    expect(candidates('туманганом', stated)).toEqual(['b', 'a']);
  });

  it('add the context words of an ambiguity to those of the entity', () => {
    const forms = surfaceForms([a, b], [stated], bundledManifest);
    const candidate = forms.find(({ form }) => form === 'тумангана')?.candidates[0];
    expect(candidate).toMatchObject({ entity: 'b', generated: true, contextWords: ['river', 'устье'] });
  });

  it('also write spaced dashes without blanks', () => {
    expect(candidates('хасан - раджин')).toEqual(['a']);
    expect(candidates('хасан раджин')).toEqual(['a']);
  });

  it('leave out empty aliases', () => {
    expect(surfaceForms([entity('x', { en: ['\u200b', ' '] })], [], bundledManifest)).toEqual([]);
  });
});
