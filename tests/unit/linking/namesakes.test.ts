// Ships, teams, titles, and firms that are called after places are no mentions of the places.
import { describe, expect, it } from 'vitest';
import { entity, found, gazetteerOf } from '../gazetteer/entities.ts';

const gazetteer = gazetteerOf([
  entity('lindow', { en: ['Lindow'], ru: ['Линдов'], ko: ['린도우'], ja: ['リンドウ'], zh: ['林多夫'] }),
  entity('tamar', { ru: ['Тамар'] }, { lowPrior: ['Тамар'], contextWords: ['порт'] }),
  entity('veria', { en: ['Veria'], ru: ['Верия'], ko: ['베리아'] }, { geopolitical: true }),
]);

describe('namesakes of places', () => {
  it.each<[string, string]>([
    ['en', 'In the fog he saw the Lindow, and waved.'],
    ['en', 'The Lindow sank within the hour.'],
    ['en', 'All the men aboard the Lindow slept.'],
    ['en', 'He read “From Lindow with Love” again.'],
    ['en', 'It was made by Lindow & Sons of Leeds.'],
    ['en', 'Their daughter, Lindow, teaches.'],
    ['en', 'It stood there with Lindow, his dog, all night.'],
    ['en', 'On Friday Lindow beat the visitors 3–1.'],
    ['en', 'Results: Lindow 3, Overton 1.'],
    ['en', 'A turtle called Lindow swims there.'],
    ['en', 'Our cat is good; the mother is called Lindow.'],
    ['en', 'He wrote of the Battle of Lindow twice.'],
    ['fr', 'Il habite rue de Lindow depuis un an.'],
    ['es', 'Vive en la calle Lindow desde ayer.'],
    ['de', 'Der Schlepper Lindow wartet noch.'],
    ['ru', 'Матч «Линдов» проиграл.'],
    ['ru', 'Об этом пишет газета «Вечерний Линдов» из города.'],
    ['ru', 'Он показал нам «Линдов слезам не верит» дважды.'],
    ['ru', 'Путёвку продала фирма Линдов-тур вчера.'],
    ['ru', 'Сыграли «Динамо» Линдов и гости.'],
    ['ru', 'Пришли на хуторе Линдов к реке.'],
    ['ru', 'Дом на ул. Линдов продан.'],
    ['ru', 'Пришёл дядя Линдов с мячом.'],
    ['ru', 'На теплоходе Линдов погас свет.'],
    ['ru', 'Метеостанция стоит на мысе Линдов уже век.'],
    ['ru', 'Защита: Козлов, Петров, Линдов Гатиев. Нападение: Ушаков.'],
    ['ru', 'Медаль дали Линдов Гатиевой. Линдов рад.'],
    ['ru', 'В порту искали Тамара Гатиева.'],
    ['ru', 'В порту говорили с Тамаром Гатинским.'],
    ['ko', '어제 린도우 발레단 공연을 보았다.'],
    ['ko', '그림책 ‘린도우의 탑’을 읽었다.'],
    ['ko', '찻집 앞에 ‘린도우의 겨울’이라고 썼다.'],
    ['ja', '「リンドウの塔」を解いた。'],
    ['ja', 'リンドウザリガニを釣った。'],
    ['zh', '林多夫大桥通车了。'],
    ['zh', '他有一只叫“林多夫”的猫。'],
    ['ko', '체스에서는 린도우 변화로 불리는 수순이 있다.'],
  ])('%s: %s', (language, text) => {
    expect(found(gazetteer, [text], { language })).toEqual([]);
  });

  it.each<[string, string, number]>([
    ['en', 'The Lindow talks failed.', 1],
    ['en', 'The Lindow and Veria governments met.', 2],
    ['en', 'He called “Lindow and Veria” partners.', 2],
    ['en', 'He said that “Lindow is ready” for talks.', 1],
    ['en', 'Lindow lost the vote.', 1],
    ['en', 'A town called Lindow lies there.', 1],
    ['fr', 'Il habite à Lindow depuis un an.', 1],
    ['ja', '「リンドウは反対だ」と言った。', 1],
    ['zh', '他在林多夫住。', 1],
    ['en', 'Veria lost 3–1 to the visitors.', 1],
    ['en', 'He flew to Lindow, his home town, twice.', 1],
    ['ru', 'Посол сказал: «Линдов готов к переговорам».', 1],
    ['ru', 'Он сообщил, что «Линдов согласен» с этим.', 1],
    ['ru', 'Старые книги пишут «Линдов», это тот же город.', 1],
    ['ru', 'В порту не было Тамара зимой.', 1],
    ['ru', 'В порту ждали главу Тамара Гатиев и Петров.', 1],
    ['ru', 'В порту ждали мэра Линдова Гатиева.', 1],
    ['ru', 'А Линдов-то ждал.', 1],
    ['ru', 'Вышла команда Верии, и зал встал.', 1],
    ['ru', 'Они стали чемпионами Верии.', 1],
    ['ko', '어제 린도우에서 공연을 보았다.', 1],
  ])('but %s: %s has %i', (language, text, count) => {
    expect(found(gazetteer, [text], { language })).toHaveLength(count);
  });
});
