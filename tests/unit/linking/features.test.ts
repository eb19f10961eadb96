// Names that other things bear as well count only where the page bears them out: use, relations, the share of names isMention.
import { describe, expect, it } from 'vitest';
import { explainMentions } from '../../../lib/linking/link.ts';
import { entity, found, gazetteerOf } from '../gazetteer/entities.ts';

const gazetteer = gazetteerOf([
  entity('veria', { en: ['Veria', 'Republic of Veria'] }, { ambiguous: ['Veria'], geopolitical: true }),
  entity('orland', { en: ['Orland'] }, { ambiguous: ['Orland'], geopolitical: true }),
  entity(
    'lindow',
    { en: ['Lindow'], ru: ['Линдов'], ko: ['린도우'], zh: ['林多'], fr: ['Lindou'] },
    { ambiguous: ['Lindow', 'Линдов', '린도우', '林多', 'Lindou'], related: ['veria'] },
  ),
  entity('marsh', { en: ['Marsh'] }, { ambiguous: ['Marsh'], related: ['lindow'] }),
  entity(
    'quay',
    { en: ['Quay'] },
    { lowPrior: ['Quay'], related: ['lindow', 'veria'], contextWords: ['ferry', 'tide', 'salt water'] },
  ),
  entity(
    'pell',
    { en: ['Anna Pell', 'Pell'], ko: ['안나펠'] },
    { kind: 'person', lowPrior: ['Pell'], ambiguous: ['Anna Pell', '안나펠'], related: ['veria'] },
  ),
  entity(
    'dunn',
    { en: ['Ivo Dunn'] },
    { kind: 'person', ambiguous: ['Ivo Dunn'], related: ['veria', 'bay'] },
  ),
  entity('bay', { en: ['Bay'] }, { ambiguous: ['Bay'], related: ['dunn'] }),
  entity('cove', { en: ['Cove'] }, { ambiguous: ['Cove'], related: ['bay'] }),
  entity('mole', { en: ['Mole'] }, { kind: 'infrastructure' }),
  entity('mole-hill', { en: ['Mole'] }, { kind: 'infrastructure' }),
  entity('jetty', { en: ['Jetty'] }, { lowPrior: ['Jetty'], related: ['mole'], contextWords: ['ferry'] }),
  entity('council', { en: ['Harbour Council', 'HBC'] }, { kind: 'organisation', related: ['lindow'] }),
  entity(
    'levy',
    { en: ['levy on grain'] },
    { kind: 'document', blockedForms: ['Orland …'], related: ['veria'] },
  ),
  entity('lone', { en: ['Lone'] }, { ambiguous: ['Lone'] }),
]);
const find = (...blocks: string[]): string[] => found(gazetteer, blocks);

describe('an ambiguous name', () => {
  it('never counts by itself', () => {
    expect(find('Lindow, ro-ro, two days late')).toEqual([]);
    expect(find('Anna Pell sold the piano.')).toEqual([]);
    expect(find('The HBC counted.')).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['en', 'He lives in Lindow.', 'Lindow → lindow'],
    ['en', 'This is Veria’s second summer.', 'Veria → veria'],
    ['en', 'He knew how much oil Veria delivers.', 'Veria → veria'],
    ['en', 'LINDOW, May 14 (Agency) — It rained.', 'LINDOW → lindow'],
    ['en', 'Then ambassador Anna Pell spoke.', 'Anna Pell → pell'],
    ['ru', 'Он живёт в Линдове.', 'Линдове → lindow'],
    ['ko', '어제 린도우에서 만났다.', '린도우 → lindow'],
    ['ko', '안나펠 대사', '안나펠 → pell'],
    ['zh', '他在林多住。', '林多 → lindow'],
    ['zh', '他早年留学林多。', '林多 → lindow'],
    ['en', 'Veria raises fees for farmers.', 'Veria → veria'],
    ['en', 'Ilm and Lindow exchange notes', 'Lindow → lindow'],
    ['en', 'Lindow condemned the test.', 'Lindow → lindow'],
    ['ru', 'Линдов осудил запуск.', 'Линдов → lindow'],
    ['fr', 'Il vit en Lindou.', 'Lindou → lindow'],
  ])('%s: counts if it is used as such a name: %s', (language, text, expected) => {
    expect(found(gazetteer, [text], { language })).toEqual([expected]);
  });

  it('counts with something related on the page, two relations away', () => {
    expect(find('The Republic of Veria is far. Anna Pell, ro-ro.')).toContain('Anna Pell → pell');
    expect(find('They came to Lindow. The HBC counted.')).toContain('HBC → council');
  });

  it('counts beside the name of a related entity in one sentence', () => {
    expect(find('Ivo Dunn walked; Bay, ro-ro.')).toEqual(['Ivo Dunn → dunn', 'Bay → bay']);
    expect(find('Ivo Dunn walked.', 'Bay, ro-ro.')).toEqual([]);
    expect(find('Ivo Dunn walked. It rained. Bay, ro-ro.')).toEqual([]);
  });

  it('does not if the two are places, unrelated, or coordinated', () => {
    expect(find('Cove ferry, Bay bus')).toEqual([]);
    expect(find('Ivo Dunn walked; Marsh, ro-ro.')).toEqual([]);
    expect(find('My cats Bay and Ivo Dunn slept.')).toEqual([]);
  });

  it('counts if the page uses it so elsewhere', () => {
    expect(find('Lindow, ro-ro.', 'He lives in Lindow.')).toHaveLength(2);
  });

  it('always counts if the entity has no relations', () => {
    expect(find('Lone, ro-ro.')).toEqual(['Lone → lone']);
  });

  it('is explained', () => {
    const [refused] = explainMentions(gazetteer, ['Lindow, ro-ro.'], { title: '' });
    const [used] = explainMentions(gazetteer, ['in Lindow'], { title: '' });
    expect(refused?.candidates[0]?.features).toEqual(['sole', 'incoherentPlace']);
    expect(used).toMatchObject({ isMention: true });
  });
});

describe('a name with a low prior', () => {
  it('needs more than a context word if the page names nothing related', () => {
    expect(find('The ferry left the Quay.')).toEqual([]);
    expect(find('The ferry left the Quay with the tide.')).toEqual(['Quay → quay']);
    expect(find('The Quay lies in salt water.')).toEqual(['Quay → quay']);
    expect(find('In Lindow the ferry left Quay.')).toContain('Quay → quay');
  });

  it('passes with a single context word if the page may name something related, and nothing counts against it', () => {
    expect(find('The Mole is new. The ferry left Jetty.')).toContain('Jetty → jetty');
    expect(find('The Mole is new. The ferry left Jetty in Idaho.')).not.toContain('Jetty → jetty');
    expect(find('The ferry left Jetty.')).toEqual([]);
    expect(find('The Mole is new. Jetty slept.')).not.toContain('Jetty → jetty');
  });

  it('needs more than a state beside it whose name has other meanings', () => {
    expect(find('Trade with Veria grew. Quay grew.')).toEqual(['Veria → veria']);
    expect(find('The Republic of Veria grew. Quay grew.')).toContain('Quay → quay');
  });
});

describe('a town beside a region of such towns', () => {
  it('is that town, unless the page names something related', () => {
    expect(find('The school in Lindow is old, says Idaho.')).toEqual([]);
    expect(find('The school in Lindow is old, says Idaho.', 'The Republic of Veria paid.')).toContain(
      'Lindow → lindow',
    );
    expect(find('In Idaho it rained.', 'Farmers met.', 'The school in Lindow is old.')).toEqual([]);
    expect(find('The school in Lindow is old.', 'Farmers met.', 'Idaho is far.')).toEqual([
      'Lindow → lindow',
    ]);
  });
});

describe('a Korean context word', () => {
  const small = gazetteerOf([
    entity('quay', { ko: ['부둣말'] }, { lowPrior: ['부둣말'], contextWords: ['나룻배'] }),
  ]);

  it('is a whole word, apart from its particles', () => {
    expect(found(small, ['나룻배는 부둣말에 있다.'])).toEqual(['부둣말 → quay']);
    expect(found(small, ['나룻배꾼은 부둣말에 있다.'])).toEqual([]);
  });
});

describe('an off-topic page', () => {
  const others = ['Lindow Street', 'Marsh Gardens', 'Veria Lane', 'Orland Road', 'Lone Hill', 'HBC Hall'];

  it('keeps only names that their adjacent words use', () => {
    const surfaces = find(
      ...others.map((name) => `We walked along ${name} again that day.`),
      'He works with the Republic of Veria in Lindow.',
      'The ferry left the Quay with the tide.',
    );
    expect(surfaces).toContain('Lindow → lindow');
    expect(surfaces).toContain('Republic of Veria → veria');
    expect(surfaces).not.toContain('Quay → quay');
  });
});

describe('words listed before any alias', () => {
  it('make it another thing, without affecting the names before it', () => {
    expect(find('the levy on grain')).toEqual(['levy on grain → levy']);
    expect(find('with Orland levy on grain')).toEqual(['Orland → orland']);
  });
});
