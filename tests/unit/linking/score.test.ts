// Deciding what an ambiguous name, or one with a low prior, means.
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../lib/linking/link.ts';
import { entity, found, gazetteerOf } from '../gazetteer/entities.ts';

const gazetteer = gazetteerOf(
  [
    entity('government', { en: ['Washington'], ru: ['Вашингтон'] }, { kind: 'organisation' }),
    entity('city', { en: ['Washington'], ru: ['Вашингтон'] }),
    entity('declaration', { en: ['Washington Declaration'] }, { kind: 'document' }),
    entity(
      'kozlov',
      { en: ['Alexander Kozlov', 'Kozlov'], ru: ['Козлов'] },
      {
        kind: 'person',
        lowPrior: ['Kozlov'],
        contextWords: ['natural resources', 'commission'],
        related: ['igc'],
      },
    ),
    entity('igc', { en: ['intergovernmental commission on trade'] }, { kind: 'organisation' }),
    entity('khasan', { en: ['Khasan'], ru: ['Хасан'] }),
    entity('moscow', { en: ['Moscow'], ru: ['Москва'] }),
    entity('russia', { en: ['Russia'], ru: ['Россия'] }),
    entity('putin', { en: ['Putin', 'Vladimir Putin'], ru: ['Путин', 'Владимир Путин'] }, { kind: 'person' }),
    entity('who', { en: ['WHO'] }, { kind: 'organisation' }),
    entity('dprk', { en: ['DPRK'] }),
  ],
  [
    {
      alias: 'Washington',
      prefer: 'government',
      candidates: ['government', 'city'],
      contextWords: { city: ['streets', 'museum'] },
      why: 'test',
    },
    {
      alias: 'Вашингтон',
      prefer: 'government',
      candidates: ['government', 'city'],
      contextWords: { city: ['улица'] },
      why: 'test',
    },
  ],
);
const find = (...blocks: string[]): string[] => found(gazetteer, blocks);

describe('ambiguous names', () => {
  it('mean the preferred entity and list the others', () => {
    const [mention] = findMentions(gazetteer, ['talks with Washington'], { title: '' });
    expect(mention).toMatchObject({ entity: 'government', others: ['city'] });
    expect(mention?.confidence).toBeLessThan(0.9);
  });

  it('mean the one that a context word nearby supports, inflected or not', () => {
    expect(find('the museums of Washington')).toEqual(['Washington → city']);
    expect(find('на улицах Вашингтона')).toEqual(['Вашингтона → city']);
  });

  it('are decided by context words in the title, but not by those far away', () => {
    expect(found(gazetteer, ['talks with Washington'], { title: 'A museum' })).toEqual(['Washington → city']);
    expect(find(`A museum. ${'Nothing of the kind here. '.repeat(9)} Talks with Washington.`)).toEqual([
      'Washington → government',
    ]);
  });
});

describe('names with a low prior', () => {
  it('need support', () => {
    expect(find('Kozlov spoke.')).toEqual([]);
  });

  it.each([
    ['a cue of two words', ['Kozlov, minister of natural resources, spoke.'], 'Kozlov → kozlov'],
    ['the full name elsewhere', ['Alexander Kozlov came.', 'Kozlov spoke.'], 'Kozlov → kozlov'],
    [
      'a related entity',
      ['The intergovernmental commission on trade met.', 'Kozlov spoke.'],
      'Kozlov → kozlov',
    ],
  ])('are found with %s', (_what, blocks, expected) => {
    expect(find(...blocks)).toContain(expected);
  });

  it('are not supported by half a context word', () => {
    expect(find('Kozlov spoke of natural beauty.')).toEqual([]);
  });
});

describe('names beside an unknown capitalised word', () => {
  it.each([
    'Yesterday Khasan Baiev wrote.',
    'He studied at Moscow State University.',
    'a book by Hector Khasan',
    'reported the Moscow Times',
    'an editor of the Washington Post',
    'The Washington Post reported on Moscow University and the Moscow Times',
    'В книге Хасан Баиев пишет',
  ])('are part of another name: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['In Khasan Putin spoke.', ['Khasan → khasan', 'Putin → putin']],
    ['President Putin left Moscow Monday.', ['Putin → putin', 'Moscow → moscow']],
    ['He said: Moscow waits.', ['Moscow → moscow']],
    ['the DPRK Foreign office', ['DPRK → dprk']],
    ['президент России Дмитрий Медведев', ['России → russia']],
    ['глава Совбеза России', ['России → russia']],
    ['in Moscow. State media', ['Moscow → moscow']],
    ['Moscow Rejects Offer While Envoys Leave Meeting', ['Moscow → moscow']],
    ['Russia’s Khasan', ['Russia → russia', 'Khasan → khasan']],
    ['the Washington Declaration', ['Washington Declaration → declaration']],
  ])('are not affected if that tells nothing: %s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('short abbreviations', () => {
  it('are doubtful in a line all in capitals', () => {
    expect(find('WHO IS TO BLAME')).toEqual([]);
    expect(find('WHO is to blame')).toEqual(['WHO → who']);
    expect(find('WHO')).toEqual(['WHO → who']);
  });
});
