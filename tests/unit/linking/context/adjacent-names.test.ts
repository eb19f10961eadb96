// Somebody else of a known surname: in headlines, where capitals say nothing, and beside them in running text.
import { describe, expect, it } from 'vitest';
import { entity, found, gazetteerOf } from '../../gazetteer/entities.ts';

const gazetteer = gazetteerOf([
  entity('pell', { en: ['Anna Pell', 'Pell'], ru: ['Анна Пелль'] }, { kind: 'person' }),
  entity('oro', { en: ['Kim Oro'] }, { kind: 'person' }),
  entity('lindow', { en: ['Lindow'] }),
]);
const find = (...blocks: string[]): string[] => found(gazetteer, blocks);

describe('a surname in a headline', () => {
  it.each([
    'Famous Tailor Declined Dressing Gloria Pell Again',
    'Famous Tailor Declined Dressing Justin Pell Again',
  ])('is somebody else’s after another given name: %s', (headline) => {
    expect(find(headline)).toEqual([]);
  });

  it('is somebody else’s if running text says so of the same two words', () => {
    const headline = 'Famous Tailor Declined Dressing Ottoline Pell Again';
    const besides = (text: string): string[] => find('Anna Pell came.', headline, text);
    expect(besides('They say that Ottoline Pell sings.')).toEqual(['Anna Pell → pell']);
    expect(besides('They say that Hector Pell sings.')).toEqual(['Anna Pell → pell', 'Pell → pell']);
  });

  it('tells nothing about the bare name in the article', () => {
    expect(find('The minister met Pell.', 'Famous Tailor Declined Dressing Gloria Pell Again')).toEqual([
      'Pell → pell',
    ]);
    expect(find('Famous Tailor Declined Dressing Gloria Pell Again', 'The minister met Pell.')).toEqual([
      'Pell → pell',
    ]);
  });

  it.each<[string, string[]]>([
    ['after a word', ['Thousands Across Country Praise Pell Again']],
    [
      'after a given name that the page writes as a word',
      ['Critical Voters Mark Pell Victory Again', 'They mark it.'],
    ],
  ])('counts %s', (_when, blocks) => {
    expect(find(...blocks)).toEqual(['Pell → pell']);
  });

  it('counts after another known name', () => {
    expect(find('Kim Oro came.', 'Famous Tailor Declined After Kim Pell Talks Again')).toContain(
      'Pell → pell',
    );
  });

  it('of a place counts after a given name', () => {
    expect(find('Famous Tailor Declined Dressing After Gloria Lindow Talks')).toEqual(['Lindow → lindow']);
  });
});
