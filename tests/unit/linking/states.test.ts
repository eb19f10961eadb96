// States in lines of capitals, as governments that act, coordinated with other names, and their historical namesakes.
import { describe, expect, it } from 'vitest';
import { entity, found, gazetteerOf } from '../gazetteer/entities.ts';

const gazetteer = gazetteerOf([
  entity(
    'veria',
    { en: ['Veria', 'VRA'] },
    { ambiguous: ['Veria', 'VRA'], cased: ['Veria'], geopolitical: true, related: ['amur'] },
  ),
  entity(
    'orland',
    { en: ['Orland'], ru: ['Орландия'] },
    { ambiguous: ['Orland', 'Орландия'], geopolitical: true, related: ['amur'] },
  ),
  entity('lindow', { en: ['Lindow'] }, { ambiguous: ['Lindow'] }),
  entity('halme', { en: ['Halme'] }, { related: ['lindow'] }),
  entity('alden', { en: ['Alden'], zh: ['阿尔登'] }, { lowPrior: ['Alden', '阿尔登'], geopolitical: true }),
  entity(
    'korea',
    { zh: ['韩国', '大韩民国'], ja: ['韓国'] },
    { ambiguous: ['韩国', '韓国'], geopolitical: true },
  ),
  entity('amur', { zh: ['阿穆尔'] }),
]);
const find = (...blocks: string[]): string[] => found(gazetteer, blocks);

describe('a state in a line of capitals', () => {
  it.each([
    'ORLAND CUTS KEY RATE BY A POINT',
    'ORLAND TO SEND BUILDERS',
    'VERIA ORDERS FORTY JETS',
    'MADE IN VERIA.',
    'ОРЛАНДИЯ ПОВЫСИЛА СТАВКУ',
  ])('counts if it acts or ends the line: %s', (line) => {
    expect(find(line)).toHaveLength(1);
  });

  it.each([
    'VERIA CABINET SOLD TWICE',
    'BULL IN VERIA SHOP',
    'VRA ORDERS FORTY JETS',
    'LINDOW ORDERS FORTY JETS',
    'VERIA ORDER BOOKS FOUND',
    'ОРЛАНДИЯ ЗАКРЫТАЯ И ОТКРЫТАЯ',
  ])('is not affected elsewhere, nor are abbreviations, towns and people: %s', (line) => {
    expect(find(line)).toEqual([]);
  });

  it('counts outside such a line without anything that bears it out: states are named on pages about anything', () => {
    expect(find('Veria won silver in the relay.')).toEqual(['Veria → veria']);
  });
});

describe('a low-prior name of a government', () => {
  it('counts before what only governments do or say', () => {
    expect(find('Alden condemned the test.')).toEqual(['Alden → alden']);
    expect(find('Alden said that it had seen the reports.')).toEqual(['Alden → alden']);
    expect(find('阿尔登谴责了试验。')).toEqual(['阿尔登 → alden']);
  });

  it('does not before what people do', () => {
    expect(find('Alden said that she had seen it.')).toEqual([]);
    expect(find('Alden walked home.')).toEqual([]);
  });

  it('does not on a page that uses it in a longer name', () => {
    expect(find('Then Ruth Alden came.', 'Alden condemned the test.')).toEqual([]);
  });
});

describe('coordinated names', () => {
  it('are rejected with one that is a namesake', () => {
    expect(find('Two cranes, Lindow and Orland, hatched in Wisconsin.')).toEqual([]);
    expect(find('Three cranes, Orland, Veria and Lindow, hatched in Wisconsin.')).toEqual([]);
  });

  it('are kept if nothing indicates a namesake, or they are not ambiguous', () => {
    expect(find('Both Orland and Veria agreed.')).toHaveLength(2);
    expect(find('Two cranes, Quin and Halme, hatched in Wisconsin.')).toEqual(['Halme → halme']);
  });

  it('are kept if they are used as places, or the other one is a person', () => {
    expect(find('From Wisconsin he flew to Lindow and Orland.')).toEqual(['Orland → orland']);
    expect(find('Then came Ruth Lindow, Orland and Veria.')).toHaveLength(2);
  });

  it('do not affect names outside the coordination', () => {
    expect(find('Lindow, a crane from Wisconsin, flew to Orland and rested.')).toEqual(['Orland → orland']);
  });
});

describe('an ancient state', () => {
  it.each(['战国七雄里，韩国的地方最小。', '秦灭韩国，只用了一年。', '春秋战国时期，韩国在北方。'])(
    'is not the state that bears its name today: %s',
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );

  it('is recognised by its own text alone, and has no longer name', () => {
    expect(find('展览讲的是战国七雄。', '他在韩国住。')).toEqual(['韩国 → korea']);
    expect(find('韩国在山东周边国家中最近。')).toEqual(['韩国 → korea']);
    expect(find('韩国总统参观了战国时期的遗址。')).toEqual(['韩国 → korea']);
    expect(find('大韩民国的学者研究战国时代。')).toEqual(['大韩民国 → korea']);
  });
});
