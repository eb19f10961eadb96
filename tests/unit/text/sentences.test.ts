// Where sentences begin and end around a name. In each case the bars mark the sentence that holds the star.
import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../../lib/text/sentences.ts';

function marked(drawn: string): { text: string; sentence: string; at: number } {
  const [before = '', sentence = '', after = ''] = drawn.split('|');
  const clean = (part: string): string => part.replace('*', '');
  return {
    text: clean(before + sentence + after),
    sentence: clean(sentence),
    at: drawn.replaceAll('|', '').indexOf('*'),
  };
}

describe('sentenceAround', () => {
  it.each([
    'One. |Two *has it.| Three.',
    '|The U.S. envoy met *him.| He left.',
    'It came from the U.S. |The *talks ended.|',
    '|Mr. *Kim met Gen. Pak at No. 3 pier.| Then he left.',
    '|A. I. *Matsegora spoke.| He said no.',
    'Yes! |“We hope *so.”| He left it at that? “No.”',
    '“It ended.” |*Matsegora left.|',
    '|It grew by 3.5 percent, *he said.|',
    '|What *now…?| Nothing.',
    'Он приехал. |В 2020 г. посол А. И. *Мацегора сказал: «Да».| Потом уехал.',
    '|Товары на 5 млн. руб. везут в *Расон.| Это много.',
    '첫째다. |*북한은 말했다.| 셋째다.',
    '第一句。|*朝鲜说了！|第三句？',
    '他说：「好。」|*金正恩来了。|',
    'Heading without a stop\n\n|*Body begins.| More.',
    '|Only *this, with no stop at all|',
    '  |*Blanks around.|  ',
    '|Wait..... *what?| Yes.',
  ])('%s', (drawn) => {
    const { text, sentence, at } = marked(drawn);
    const span = sentenceAround(text, at, at + 1);
    expect(text.slice(span.start, span.end)).toBe(sentence);
  });

  it('covers the whole span if that crosses a full stop', () => {
    const text = 'One. Two. Three.';
    expect(sentenceAround(text, 2, 7)).toEqual({ start: 0, end: 9 });
  });

  it('stays linear in rows of dots and in long texts', () => {
    const text = `${'.'.repeat(50_000)} *${' a.'.repeat(50_000)}`;
    expect(sentenceAround(text, 50_001, 50_002).end).toBe(text.length);
  });
});
