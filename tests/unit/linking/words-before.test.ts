// Capitalised words before a name: a given name in another form belongs to it, other words make another name of it.
import { describe, expect, it } from 'vitest';
import { entity, found, gazetteerOf } from '../gazetteer/entities.ts';

const gazetteer = gazetteerOf([
  entity('pell', { en: ['Ben Pell', 'Pell'], ru: ['Джо Пелл', 'Пелл'] }, { kind: 'person' }),
  entity('dunn', { en: ['Donald Dunn'] }, { kind: 'person' }),
  entity('ostia', { en: ['Ostia'] }, { kind: 'organisation', geopolitical: true }),
  entity('frb', { ru: ['ФРБ'] }, { kind: 'organisation' }),
]);
const find = (...blocks: string[]): string[] => found(gazetteer, blocks);

describe('a given name in another form', () => {
  it('belongs to the mention', () => {
    expect(find('It was Benjamin Pell who came.')).toEqual(['Benjamin Pell → pell']);
    expect(find('Там был Джозеф Пелл, а потом Пелл уехал.')).toEqual(['Джозеф Пелл → pell', 'Пелл → pell']);
    expect(find('It was Don Dunn who came.')).toEqual(['Don Dunn → dunn']);
  });

  it('is not any other name with the same beginning', () => {
    expect(find('It was Belinda Pell who came.')).toEqual([]);
    expect(find('Там была Джилл Пелл.')).toEqual([]);
  });
});

describe('an abbreviation before a capitalised word', () => {
  it('is a name of its own where nouns decline', () => {
    expect(find('В среду глава ФРБ Николай Иванов уехал.')).toEqual(['ФРБ → frb']);
  });
});

describe('a capitalised word before a state that is listed as an organisation', () => {
  it('makes another name of it', () => {
    expect(find('They read the Morning Ostia over coffee.')).toEqual([]);
    expect(find('They left Ostia after lunch.')).toEqual(['Ostia → ostia']);
  });
});
