// What a page as a whole says about its names: antecedents, namesakes, negative context words.
import { describe, expect, it } from 'vitest';
import { explainMentions } from '../../../../lib/linking/link.ts';
import { entity, found, gazetteerOf } from '../../gazetteer/entities.ts';

const gazetteer = gazetteerOf([
  entity(
    'rason',
    { en: ['Rason'], ko: ['라선', '나선'] },
    { lowPrior: ['나선'], blockedForms: ['…에 나선'], contextWords: ['나진'] },
  ),
  entity('rason-sez', { en: ['Rason Special Economic Zone'] }, { partialNames: ['Zone'] }),
  entity('kim-jong-un', { en: ['Kim Jong Un'], ko: ['김정은'] }, { kind: 'person', related: ['dprk'] }),
  entity('kim-yo-jong', { en: ['Kim Yo Jong'] }, { kind: 'person', related: ['dprk'] }),
  entity('choe', { ko: ['최선희'], en: ['Choe Son Hui'] }, { kind: 'person' }),
  entity(
    'matsegora',
    { en: ['Alexander Matsegora', 'Matsegora'], ru: ['Александр Мацегора', 'Мацегора'] },
    { kind: 'person' },
  ),
  entity('dprk', { en: ['DPRK'], ko: ['북한'], zh: ['朝鲜'] }),
  entity('china', { en: ['China'], zh: ['中国'] }, { cased: ['China'] }),
  entity(
    'moscow',
    { en: ['Moscow'] },
    { blockedForms: ['Moscow Mule'], negativeContextWords: { Moscow: ['idaho'] } },
  ),
  entity('nampo', { en: ['Nampo'] }),
  entity('wfp', { en: ['World Food Programme', 'WFP'] }, { kind: 'organisation', lowPrior: ['WFP'] }),
  entity(
    'us',
    { en: ['US', 'Washington'] },
    { kind: 'organisation', lowPrior: ['Washington'], geopolitical: true },
  ),
  entity('washington', { en: ['Washington'] }, { lowPrior: ['Washington'] }),
  entity(
    'talks',
    { en: ['Moscow talks'] },
    { kind: 'event', lowPrior: ['Moscow talks'], contextWords: ['summit'] },
  ),
]);
const find = (...blocks: string[]): string[] => found(gazetteer, blocks);

describe('partial names', () => {
  it.each<[string, string[], string[]]>([
    [
      'after the full name',
      ['Kim Jong Un came. Kim spoke.'],
      ['Kim Jong Un → kim-jong-un', 'Kim → kim-jong-un'],
    ],
    [
      'before it, in a headline',
      ['KIM ARRIVES', 'Kim Jong Un came.'],
      ['KIM → kim-jong-un', 'Kim Jong Un → kim-jong-un'],
    ],
    ['never for nobody', ['Kim spoke.'], []],
    [
      'never across a stranger',
      ['Kim Jong Un came. Coach Kim Un Hwa left. Kim spoke.'],
      ['Kim Jong Un → kim-jong-un'],
    ],
    [
      'of the one named last',
      ['Kim Jong Un came. Kim Yo Jong left. Kim spoke.'],
      ['Kim Jong Un → kim-jong-un', 'Kim Yo Jong → kim-yo-jong', 'Kim → kim-yo-jong'],
    ],
    [
      'that the corpus lists',
      ['The Rason Special Economic Zone; the Zone; soldiers in the Green Zone waited.'],
      ['Rason Special Economic Zone → rason-sez', 'Zone → rason-sez'],
    ],
    [
      'of one syllable, before an office',
      ['최선희는 최 외무상이다. 최 씨'],
      ['최선희 → choe', '최 → choe', '최 → choe'],
    ],
    ['of one syllable, before nothing', ['최선희는 최 그릇'], ['최선희 → choe']],
  ])('%s', (_when, blocks, expected) => {
    expect(find(...blocks)).toEqual(expected);
  });
});

describe('namesakes', () => {
  it.each([
    'Hector Rason resigned. Rason was tired.',
    'Rason was tired. So Mr Rason resigned.',
    'A boy called Rason laughed. Rason ran.',
    'Moscow, Idaho, is small. Moscow sleeps.',
    'In Moscow people speak of Idaho.',
    'the ferry Rason',
    'Rason Baiev wrote. Rason was a doctor.',
    'Lake Rason is salt.',
    'Drink a Moscow mule in Nampo-dong.',
    'K. Matsegora wrote.',
    'Battle of Rason',
    '도주에 나선 나진 사람',
    '这个发展中国家',
    '朝鲜人和朝鲜语',
    '《中国往事》',
    '中国日报',
  ])('are not the one the corpus knows: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('do not prevent another name of the same entity from being found', () => {
    expect(find('George Washington was president of the US. Washington slept.')).toEqual(['US → us']);
  });
});

describe('what belongs to a name', () => {
  it.each<[string, string[]]>([
    ['A. Matsegora, А.И.Мацегоре', ['A. Matsegora → matsegora', 'А.И.Мацегоре → matsegora']],
    ['Мацегора А. И. сказал', ['Мацегора А. И. → matsegora']],
    ['World Food Programme (WFP)', ['World Food Programme → wfp', 'WFP → wfp']],
    ['Moscow talks began', ['Moscow → moscow']],
    ['a summit: the Moscow talks', ['Moscow talks → talks']],
    ['CHINA VOTES AGAIN', ['CHINA → china']],
    ['JOIN US TODAY', []],
    ['the US Senate; he met the US', ['US → us', 'US → us']],
    ['In Washington', ['Washington → washington']],
    ['《中国》', ['中国 → china']],
    ['Ivo Pell, Agency News, Washington', ['Washington → washington']],
    ['Moscow, Nampo, Washington', ['Moscow → moscow', 'Nampo → nampo']],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('explainMentions', () => {
  it('includes rejected names', () => {
    const [first, second] = explainMentions(gazetteer, ['Hector Rason left Moscow.'], { title: '' });
    expect(first).toMatchObject({ isMention: false, rejection: 'wordBefore', entity: 'rason' });
    expect(first?.candidates[0]?.features).toEqual(['sole', 'not:wordBefore']);
    expect(second).toMatchObject({ isMention: true, entity: 'moscow', candidates: [{ features: ['sole'] }] });
  });
});
