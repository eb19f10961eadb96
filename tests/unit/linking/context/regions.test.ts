// A region after a town's name says that another town is meant, where the corpus calls the name ambiguous.
import { expect, test } from 'vitest';
import { entity, found, gazetteerOf } from '../../gazetteer/entities.ts';

const gazetteer = gazetteerOf([
  entity('lindow', { en: ['Lindow'], ru: ['Линдов'] }, { ambiguous: ['Lindow', 'Линдов'] }),
  entity('overton', { en: ['Overton'] }),
]);

test.each([
  ['en', 'She left for Lindow, Ohio, at dawn.'],
  ['en', 'She left for Lindow, Oklahoma.'],
  ['en', 'She left for Lindow, New Hampshire, at dawn.'],
  ['en', 'She left for Lindow, Prince Edward Island, at dawn.'],
  ['en', 'She left for Lindow (Maine) at dawn.'],
  ['en', 'She left for Lindow, Okla., at dawn.'],
  ['en', 'She left for Lindow, N. Dak., at dawn.'],
  ['en', 'Write to us in Lindow, OH 45202.'],
  ['en', 'She left for Lindow, OK.'],
  ['ru', 'Она живёт в Линдов, Оклахома, давно.'],
])('%s: %s', (language, text) => {
  expect(found(gazetteer, [text], { language })).toEqual([]);
});

test.each([
  'She left for Lindow, Miss Pell told us.',
  'She left for Lindow, La Repubblica wrote.',
  'She left for Lindow, PA officials said.',
  'She left for Lindow, New York and Rome.',
  'She left for Lindow, Island Express wrote.',
])('another word is not a region: %s', (text) => {
  expect(found(gazetteer, [text], { language: 'en' })).toEqual(['Lindow → lindow']);
});

test('a name that the corpus does not call ambiguous is the town in the region', () => {
  expect(found(gazetteer, ['She left for Overton, Ohio, at dawn.'])).toEqual(['Overton → overton']);
});
