// The case forms of Russian names.
import { describe, expect, it } from 'vitest';
import type { NameType } from '../../../../lib/model/manifest.ts';
import { russian } from '../../../../lib/text/languages/ru/rules.ts';

const forms = (name: string, type: NameType): string[] => russian.forms(name, type);

describe('Russian forms', () => {
  it.each<[string, NameType, string]>([
    ['Ким Чен Ын', 'person', 'Ким Чен Ына, Ким Чен Ыну, Ким Чен Ыном, Ким Чен Ыне'],
    ['Козлов', 'person', 'Козлова, Козлову, Козловым, Козлове'],
    ['Захарова', 'person', 'Захаровой, Захарову'],
    ['Мацегора', 'person', 'Мацегоры, Мацегоре, Мацегору, Мацегорой'],
    ['Иван Попов', 'person', 'Ивана Попова, Ивану Попову, Иваном Поповым, Иване Попове'],
    ['Юрий Ушаков', 'person', 'Юрия Ушакова, Юрию Ушакову, Юрием Ушаковым'],
    ['Вячеслав Никольский', 'person', 'Вячеслава Никольского, Вячеславом Никольским'],
    ['Москва', 'place', 'Москвы, Москве, Москву, Москвой'],
    ['Россия', 'place', 'России, Россию, Россией'],
    ['Китай', 'place', 'Китая, Китаю, Китаем, Китае'],
    ['Казань', 'place', 'Казани, Казанью'],
    ['Кремль', 'organisation', 'Кремля, Кремлю, Кремлём, Кремле'],
    ['Владивосток', 'place', 'Владивостока, Владивостоку, Владивостоком, Владивостоке'],
    ['Приморье', 'place', 'Приморья, Приморью, Приморьем'],
    ['Туманная', 'place', 'Туманной, Туманную'],
    ['Северная Корея', 'place', 'Северной Кореи, Северной Корее, Северную Корею, Северной Кореей'],
    ['Приморский край', 'place', 'Приморского края, Приморскому краю, Приморским краем, Приморском крае'],
    ['Республика Корея', 'place', 'Республики Корея, Республике Корее'],
    ['порт Восточный', 'place', 'порта Восточный, порту Восточному'],
    ['озеро Хасан', 'place', 'озера Хасан, озером Хасан'],
    ['Раджин-Сонбон', 'place', 'Раджин-Сонбона, Раджин-Сонбоне'],
    ['Совет Безопасности ООН', 'organisation', 'Совета Безопасности ООН, Совете Безопасности ООН'],
    ['МИД РФ', 'organisation', 'МИДа РФ, МИДом РФ'],
    ['космодром Восточный', 'place', 'космодром «Восточный», космодрома «Восточный»'],
    ['Верховное народное собрание', 'organisation', 'Верховного народного собрания'],
    [
      'Российские железные дороги',
      'organisation',
      'Российских железных дорог, Российскими железными дорогами',
    ],
    ['посёлок Хасан', 'place', 'посёлка Хасан, посёлке Хасан'],
    ['железная дорога Хасан - Раджин', 'facility', 'железной дороги Хасан - Раджин'],
  ])('%s (%s)', (name, type, expected) => {
    expect(forms(name, type)).toEqual(expect.arrayContaining(expected.split(', ')));
  });

  it.each<[string, NameType]>([
    ['США', 'organisation'],
    ['Нампхо', 'place'],
    ['Шойгу', 'person'],
    ['Цой Сон Хи', 'person'],
    ['Air Koryo', 'organisation'],
    ['38 North', 'organisation'],
  ])('leaves %s unchanged', (name, type) => {
    expect(forms(name, type)).toEqual([]);
  });

  it('changes all words of a phrase to the same case', () => {
    expect(forms('Северная Корея', 'place')).not.toContain('Северной Корею');
    expect(forms('Приморский край', 'place')).not.toContain('Приморский края');
  });

  it('never makes too many forms', () => {
    expect(forms(Array(30).fill('группы').join(' '), 'term').length).toBeLessThanOrEqual(60);
    expect(forms(Array(30).fill('Щукина').join(' '), 'person').length).toBeLessThanOrEqual(60);
  });
});
