// @vitest-environment happy-dom
// Chips show the viewpoint of who speaks, and say whose it is and who printed it, in four languages.
import { type JSX, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { translatorOf } from '../../../dev/translator.ts';
import type { Excerpt } from '../../../lib/model/evidence.ts';
import { vocabularyIn } from '../../../lib/model/vocabulary.ts';
import { DisputeNote } from '../../../lib/ui/excerpts/dispute.tsx';
import { ExcerptNote } from '../../../lib/ui/excerpts/excerpt.tsx';
import { OutletChip, voiceSentence } from '../../../lib/ui/excerpts/viewpoint.tsx';
import { setTranslator } from '../../../lib/ui/language/i18n.ts';
import { setPackWords } from '../../../lib/ui/language/pack-words.ts';
import { BriefExcerpt } from '../../../lib/ui/panel/entity/brief-excerpt.tsx';
import en from '../../../locales/en.json' with { type: 'json' };
import ko from '../../../locales/ko.json' with { type: 'json' };
import ru from '../../../locales/ru.json' with { type: 'json' };
import zh from '../../../locales/zh_CN.json' with { type: 'json' };
import { bundledManifest } from '../bundled-manifest.ts';
import { evidence, excerpts } from './fixtures.ts';

const [, printed] = excerpts;
const paper = { ...printed.source, publisher: 'Courier', viewpoint: 'independent' };
/** An official in a paper of its own leaning, and the paper's own word. */
const told: Excerpt = {
  ...printed,
  source: paper,
  passage: {
    ...printed.passage,
    speaker: 'Ann Envoy',
    voice: { viewpoint: 'russian-official', role: 'ambassador' },
  },
};
const own: Excerpt = { ...printed, source: paper, passage: { ...printed.passage, speaker: 'Courier' } };

const SENTENCE = 'Whose word it is: Ann Envoy, ambassador; printed by Courier (Independent)';

let box: HTMLElement;
const show = (element: JSX.Element) => act(() => render(element, box));
const chips = () => [...box.querySelectorAll('.viewpoint')].map((chip) => chip.textContent);
const onCopy = () => Promise.resolve();

beforeEach(() => {
  document.body.replaceChildren();
  box = document.body.appendChild(document.createElement('div'));
});

test('a speaker is called by its name in the reader’s language, in the line and in what explains the chip', async () => {
  const translated = { ...told, speaker: { name: 'Анна Посол', nameLanguage: 'ru' } };
  await show(<ExcerptNote excerpt={translated} onCopy={onCopy} />);
  const speaker = box.querySelector<HTMLElement>('.speaker');
  expect([speaker?.textContent, speaker?.lang]).toEqual(['Анна Посол', 'ru']);
  expect(voiceSentence(translated)).toBe(SENTENCE.replace('Ann Envoy', 'Анна Посол'));
});

describe('a chip', () => {
  test('is the speaker’s, with the publisher’s own badge before the publisher where the two differ', async () => {
    await show(<ExcerptNote excerpt={told} onCopy={onCopy} />);
    expect(chips()).toEqual(['RURussian official', 'IIndependent']);
    expect(box.querySelector('.byline .viewpoint')?.textContent).toContain('Russian official');
    expect(box.querySelector('.source-line .viewpoint')?.getAttribute('title')).toBe(
      'Independent. Courier itself: Independent',
    );
    await show(<ExcerptNote excerpt={own} onCopy={onCopy} />);
    expect(chips()).toEqual(['IIndependent']);
  });

  test('says whose word it is when it is pointed at, and when it is opened by key or finger', async () => {
    await show(<ExcerptNote excerpt={told} onCopy={onCopy} />);
    const summary = box.querySelector<HTMLElement>('.byline summary');
    expect(summary?.title).toBe(SENTENCE);
    await act(() => summary?.click());
    expect(box.querySelector('.byline details[open] p')?.textContent).toBe(SENTENCE);
  });

  test('is the speaker’s in disputes and in short excerpts, too', async () => {
    const [dispute] = evidence.disputes;
    if (dispute === undefined) throw new Error('The fixture has no dispute.');
    const sides = [
      { says: 'No', excerpt: told },
      { says: 'Yes', excerpt: own },
    ];
    await show(<DisputeNote shown={{ ...dispute, sides }} />);
    expect(chips().slice(0, 2)).toEqual(['RURussian official', 'IIndependent']);
    expect(box.querySelector('.viewpoint')?.getAttribute('title')).toBe(`Russian official. ${SENTENCE}`);
    await show(<BriefExcerpt excerpt={told} onCopy={onCopy} />);
    expect(chips()).toEqual(['RURussian official']);
  });

  test('is explained with the tag beside it behind one stop of the Tab key, in excerpts and in disputes', async () => {
    const [dispute] = evidence.disputes;
    if (dispute === undefined) throw new Error('The fixture has no dispute.');
    const meaning = 'Note In our words, not the source’s';
    const opened = async (summary: string) => {
      const stops = box.querySelectorAll<HTMLElement>(summary);
      expect(stops).toHaveLength(1);
      await act(() => stops[0]?.click());
      return [...(stops[0]?.closest('[open]')?.querySelectorAll('p') ?? [])].map((one) => one.textContent);
    };
    for (const Brief of [ExcerptNote, BriefExcerpt]) {
      await show(<Brief excerpt={told} onCopy={onCopy} />);
      expect(await opened('.voice > summary')).toEqual([SENTENCE, meaning]);
    }
    const sides = [
      { says: 'No', excerpt: told },
      { says: 'Yes', excerpt: own },
    ];
    await show(<DisputeNote shown={{ ...dispute, sides }} />);
    expect(await opened('summary')).toEqual([
      `RURussian official · ${SENTENCE}`,
      'IIndependent · The publisher’s own word: Courier (Independent)',
      meaning,
    ]);
  });

  test('of a publisher says that it is its own', async () => {
    await show(<OutletChip source={paper} />);
    expect(box.querySelector('.viewpoint')?.getAttribute('title')).toBe('Courier itself: Independent');
  });
});

describe('the sentence', () => {
  afterEach(() => {
    setTranslator(translatorOf(en));
    setPackWords(vocabularyIn(bundledManifest, 'en'));
  });

  test.each([
    ['en', en, SENTENCE, 'The publisher’s own word: Courier (Independent)'],
    [
      'ru',
      ru,
      'Чьи слова: Ann Envoy, ambassador; опубликовано: Courier (Независимый)',
      'Слова самого издания: Courier (Независимый)',
    ],
    [
      'ko',
      ko,
      '누구의 말인가: Ann Envoy, ambassador. 실은 곳: Courier(독립)',
      '매체 자체의 말: Courier(독립)',
    ],
    [
      'zh-CN',
      zh,
      '说话者：Ann Envoy，ambassador；刊载于 Courier（独立）',
      '发布者自己的说法：Courier（独立）',
    ],
  ])('in %s', (language, phrases, ofSpeaker, ofPublisher) => {
    setTranslator(translatorOf(phrases));
    setPackWords(vocabularyIn(bundledManifest, language));
    expect(voiceSentence(told)).toBe(ofSpeaker);
    expect(voiceSentence(own)).toBe(ofPublisher);
  });
});
