// A filter that nothing in the library fits is told in one sentence, read out, and mended by a press.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../../dev/axe.ts';
import { press, says, typeQuery } from '../../dev/own-page.ts';
import { setScheme } from '../../dev/scheme.ts';
import { until } from '../../dev/until.ts';
import { BROWSERS, extensionFaults, stage } from './stage.ts';

const readOut = (panel: Page): Promise<string> =>
  panel.evaluate(() => document.querySelector('[role=status]')?.textContent ?? '');
const typed = (panel: Page): Promise<string | undefined> =>
  panel.evaluate(() => document.querySelector<HTMLInputElement>('input[type=search]')?.value);

describe.each(BROWSERS)('a filter that nothing fits in %s', (name) => {
  const here = stage(name);
  const search = async (query: string) => {
    const panel = await here.browser.openOwn('sidepanel.html#search');
    await panel.bringToFront();
    await until('the field', () => panel.$('input[type=search]'));
    await typeQuery(panel, 'coal');
    await until('the count to be read out', async () => /\d+ passage/.test(await readOut(panel)));
    await typeQuery(panel, query);
    return panel;
  };

  it.each([
    ['publisher:interfaks', 'No source in the library is published by “interfaks”.', 'Interfax'],
    ['voice:matsegorra', 'No speaker in the library is called “matsegorra”.', 'Matsegora'],
    ['kind:interviev', '“kind:interviev” matches nothing. Possible: ', 'interview'],
  ])('%s: is told, read out and mended', async (query, sentence, meant) => {
    const panel = await search(query);
    await says(panel, sentence);
    // The same region that said how much there was for coal: a new one would not be read out by every screen reader.
    await until('the sentence to be read out', async () => (await readOut(panel)).includes(sentence));
    expect(await violations(panel)).toEqual([]);
    if (name === 'chromium') {
      await setScheme(panel, 'dark');
      expect(await violations(panel)).toEqual([]);
    }
    await press(panel, meant);
    await until('the results to be read out', async () => /\d+ passage/.test(await readOut(panel)));
    expect(await readOut(panel)).not.toContain(sentence);
    expect(await typed(panel)).toContain(meant);
  });

  it('is taken out', async () => {
    const panel = await search('coal publisher:zzyzx');
    await says(panel, 'No source in the library is published by “zzyzx”.');
    await press(panel, 'Remove');
    await until('the words alone', async () => (await typed(panel)) === 'coal');
  });

  it('reports no error', async () => {
    expect(await extensionFaults(here.browser)).toEqual([]);
  });
});

describe.each([
  ['ru', 'В библиотеке нет источников издателя «interfaks».', 'Возможно, вы имели в виду:'],
  ['ko', '자료집에 발행처가 “interfaks”인 출처가 없습니다.', '혹시 찾으시는 것:'],
  ['zh-CN', '资料库中没有发布方为“interfaks”的来源。', '您是不是要找：'],
])('in the interface in %s', (language, sentence, meant) => {
  const here = stage('chromium', language);

  it('is told, and read out', async () => {
    const panel = await here.browser.openOwn('sidepanel.html#search?q=publisher%3Ainterfaks');
    await says(panel, sentence);
    await says(panel, meant);
    await until('the sentence to be read out', async () => (await readOut(panel)).includes(sentence));
  });
});
