// For each dispute of the bundled corpus there is at least one sentence for which the popover shows all its sides.
// Long because it is a list: sentences for each dispute.
import { beforeAll, expect, test } from 'vitest';
import { compileCorpus } from '../../../dev/corpus.ts';
import { type Library, openLibrary } from '../../../lib/library/library.ts';
import type { Dispute } from '../../../lib/model/corpus.ts';

/** As many excerpts as a popover shows. */
const SHOWN = 3;

let library: Library;
let disputes: readonly Dispute[];
beforeAll(async () => {
  const { pack, gazetteer } = await compileCorpus();
  library = openLibrary(pack, gazetteer.buffer);
  disputes = pack.disputes;
});

/** As a newspaper would put it, not as the passages do; the name is where the popover opens. */
const sentences: readonly [dispute: string, entity: string, name: string, sentence: string][] = [
  [
    'c01',
    'zero-covid-claim',
    'nobody had caught the virus',
    'The envoy, for one, was inclined to trust the report that nobody had caught the virus.',
  ],
  [
    'c02',
    'un-general-assembly',
    'Генеральную Ассамблею',
    'Весной 2020 года Москва пыталась через Генеральную Ассамблею смягчить санкции на время пандемии, но натолкнулась на сопротивление.',
  ],
  [
    'c03',
    'kim-kye-gwan',
    'Kim Kye Gwan',
    'Kim Kye Gwan, an old hand of the nuclear talks, was the first in Pyongyang to speak out officially that January.',
  ],
  [
    'c06',
    'refined-petroleum-cap',
    'the cap',
    'More than forty governments say the North smuggled in three times the fuel that the cap allows, and that by the end of May.',
  ],
  [
    'c07',
    'un-1718-committee',
    '1718 Committee',
    'Whatever went over the border, Moscow let the 1718 Committee know about it, its envoy used to say.',
  ],
  [
    'c08',
    'refined-petroleum-cap',
    'the limit',
    'Researchers who watch tankers from space believe that a million barrels were shipped since March, far past the limit.',
  ],
  [
    'c09',
    'refined-petroleum-cap',
    '成品油',
    '俄罗斯恢复供油后，从2022年12月到次年4月共向朝鲜运送6.73万桶成品油。',
  ],
  [
    'c11',
    'rajin-port',
    'порт Раджин',
    'Четыре месяца порт Раджин простоял без единой тонны: грузоотправители боятся американцев.',
  ],
  [
    'c12',
    'rajin-port',
    'Rajin',
    'Nobody can tell from the air whether the coal heaped up beside the Russian pier at Rajin was dug in Korea or in Siberia.',
  ],
  [
    'c15',
    'yury-ushakov',
    'Ushakov',
    'Ushakov was proud of the jump: nine times as much had changed hands as in the year before, if still a mere 34 million dollars.',
  ],
  [
    'c17',
    'dprk-border-closure-2020',
    'закрыла границу',
    'Всех, кто приезжал через Китай, Пхеньян сажал на месячный карантин, а потом страна и вовсе закрыла границу.',
  ],
  [
    'c18',
    'dprk-overseas-workers',
    'North Korean labourers',
    'That September there were still some ten thousand North Korean labourers on Russian building sites.',
  ],
  ['c19', 'hanoi-summit-2019', '河内峰会', '特朗普说，河内峰会谈崩，是因为对方要求取消所有制裁。'],
  [
    'c20',
    'stockholm-talks-2019',
    'Stockholm talks',
    'One delegation found good discussions in the Stockholm talks, the other that they broke down.',
  ],
  [
    'c21',
    'msmt',
    '다국적제재감시팀',
    '다국적제재감시팀은 북한이 러시아에 컨테이너 2만 개가 넘는 군수물자를 보냈다고 밝혔다.',
  ],
  [
    'c22',
    'nis',
    'NIS',
    "By the NIS's count of that spring some 600 of the men sent to the front had lost their lives.",
  ],
  [
    'c22',
    'nis',
    'National Intelligence Service',
    'The National Intelligence Service told lawmakers in January 2025 that about 300 North Korean soldiers had been killed and 2,700 wounded in Kursk.',
  ],
  [
    'c23',
    'hwasong-15-test-2017',
    '«Хвасон-15»',
    '«Хвасон-15» пробыла в воздухе 53 минуты и упала почти в тысяче километров от места пуска.',
  ],
  [
    'c24',
    'alexander-matsegora',
    'Matsegora',
    "From 2004 on Matsegora headed the ministry's Korea desk in Moscow, before he was sent to Pyongyang again.",
  ],
  ['c25', 'barley-hump', '보릿고개', '북한에서는 햇곡식이 나오기 전인 5월부터 8월까지가 보릿고개다.'],
  [
    'c26',
    'new-calculation',
    'new way of counting',
    'Talks would depend on Washington, Kim told parliament, and on a new way of counting.',
  ],
  [
    'c27',
    'new-strategic-weapon',
    'новое стратегическое оружие',
    'Под Новый год Пхеньян объявил, что миру скоро покажут новое стратегическое оружие.',
  ],
  [
    'c28',
    'byungjin',
    'byungjin',
    'With byungjin declared won, the party was to put all its strength into the economy.',
  ],
  ['c29', 'rason', 'Rason', 'Some two hundred thousand people live in Rason, by the last counts.'],
  ['c30', 'alexander-matsegora', '马采戈拉', '马采戈拉大使说，朝鲜几乎拥有各种弹道导弹和巡航导弹。'],
  [
    'c31',
    'alexander-matsegora',
    'Matsegora',
    'Dialogue with Washington, Matsegora reckons, is put off until after the presidential election.',
  ],
  ['c34', 'choe-son-hui', '崔善姬', '崔善姬从2019年4月起担任第一副外相，主管对美事务。'],
  [
    'c35',
    'refined-petroleum-cap',
    'fuel',
    'Then, in December 2022, Russia turned the fuel tap on again after some two years.',
  ],
  [
    'c100',
    'kursk-operation',
    'North Korean troops in Kursk',
    'A Kremlin spokesman brushed off talk of North Korean troops in Kursk as fake news in October 2024, while intelligence spoke of 12,000.',
  ],
  [
    'c101',
    'arms-deliveries',
    'North Korean arms transfers',
    'Washington counts containers of munitions; Kim Yo Jong calls talk of North Korean arms transfers absurd.',
  ],
  [
    'c102',
    'tumen-road-bridge',
    'Tumen road bridge',
    'The Tumen road bridge will be 850 metres long, said minister Roman Starovoit.',
  ],
  [
    'c103',
    'panel-of-experts',
    'Panel of Experts',
    'Nebenzya said the Panel of Experts lived on biased information and newspaper headlines.',
  ],
  ['c104', 'msmt', 'MSMT', 'Pyongyang called the MSMT a phantom group without legitimacy.'],
  [
    'c105',
    'kursk-region',
    'Kursk region',
    'Kyiv denied that Moscow controlled the whole of the Kursk region at the end of April 2025.',
  ],
  [
    'c106',
    'wonsan-kalma',
    'Wonsan-Kalma',
    'The tourism website gave no reason why Wonsan-Kalma receives no foreign tourists.',
  ],
  [
    'c107',
    'partnership-treaty-2024',
    'Treaty on Comprehensive Strategic Partnership',
    'The Russian foreign ministry called the mutual help clause of the Treaty on Comprehensive Strategic Partnership only defensive.',
  ],
  [
    'c108',
    'malligyong-1',
    'Malligyong-1',
    'The minister in Seoul saw no signs that Malligyong-1 was at work, though it was in orbit.',
  ],
  [
    'c111',
    'new-calculation',
    'new calculation',
    'Had Pyongyang set Washington a deadline to ease sanctions for disarmament steps already taken, as the new calculation seemed to say?',
  ],
  [
    'c36',
    'panel-veto-2024',
    'veto of the UN panel',
    'Matthew Miller called the Russian veto of the UN panel a corrupt bargain; Kuleba called it a guilty plea.',
  ],
  [
    'c50',
    'un-sanctions',
    'UN sanctions',
    'Experts who watch UN sanctions put at two billion dollars what cyberattacks on banks and exchanges had raised.',
  ],
  [
    'c51',
    'us-government',
    'US',
    'Vice foreign minister Kim Un Chol said that the new US sanctions of November 2025 showed lasting hostility.',
  ],
  [
    'c52',
    'kn-23',
    'Hwasong-11',
    'Debris of a Hwasong-11 had fallen in Kharkiv, the monitors wrote; a UN source told TASS that their report was no work of specialists.',
  ],
  [
    'c53',
    'cho-hyun',
    'Cho Hyun',
    'Cho Hyun urged Lavrov in September 2025 to halt military ties with the North.',
  ],
  [
    'c54',
    'un-1718-committee',
    '1718 Committee',
    'In August 2018 Russia blocked the US bid in the 1718 Committee to list the bank Agrosoyuz, calling the evidence unconvincing.',
  ],
  ['c70', 'alexander-matsegora', 'Matsegora', 'Ambassador Matsegora denied BBC reports of famine.'],
  [
    'c72',
    'alexander-kozlov',
    'Kozlov',
    'Kozlov counted about 4,000 Russian tourists in 2024 and planned 7,000.',
  ],
  [
    'c73',
    'refined-petroleum-cap',
    'oil products',
    'Russian ships passed oil products to North Korean vessels at sea in October and November 2017, security sources said.',
  ],
];

test.each(sentences)('%s: both sides are shown together', (id, entity, name, sentence) => {
  const start = sentence.indexOf(name);
  expect(start).toBeGreaterThanOrEqual(0);
  const context = { block: sentence, start, end: start + name.length, page: { title: '' } };
  const { disputes, excerpts } = library.evidence({ entity, others: [], context, limit: SHOWN });
  const shown = disputes.find(({ dispute }) => dispute.id === id);
  expect(shown, `shown: ${excerpts.map(({ passage }) => passage.id)}`).toBeDefined();
  const dispute = shown?.dispute;
  expect(shown?.sides.map(({ says }) => says)).toEqual(dispute?.sides.map(({ says }) => says));
  for (const [at, side] of (shown?.sides ?? []).entries()) {
    expect(dispute?.sides[at]?.passages).toContain(side.excerpt.passage.id);
    expect(side.excerpt.passage.speaker).not.toBe('');
  }
  expect(dispute?.difference).not.toBe('');
});

test('every dispute has a sentence here', () => {
  const told = new Set(sentences.map(([id]) => id));
  expect([...told].toSorted()).toEqual(disputes.map(({ id }) => id).toSorted());
});
