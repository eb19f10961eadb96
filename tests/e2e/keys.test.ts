// The keyboard alone: the commands that lead from name to name, and every key that does something in a card.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { marked } from '../../dev/marks-on-page.ts';
import { cardTitles, closed, popoverText } from '../../dev/popover-on-page.ts';
import { until } from '../../dev/until.ts';
import { ARTICLE, BROWSERS, caseAddress, extensionFaults, stage } from './stage.ts';

/** The element of a card that has the focus. */
interface Focus {
  words: string;
  role: string;
  /** It has this, if it can be opened or pressed. */
  state: string | null;
  /** Its edges are in the window and in the part of the card that scrolls, outside its fading lower edge. */
  isWhole: boolean;
}

describe.each(BROWSERS)('the keys in %s', (name) => {
  const here = stage(name);
  const openPage = async (): Promise<Page> => {
    const page = await here.browser.open(caseAddress('names'));
    await page.setViewport({ width: 720, height: 900 });
    await marked(page, 'Alexander Matsegora', 'Rajin');
    return page;
  };
  /** The words of the current mark, and where it is in its text. */
  const current = (page: Page) =>
    page.evaluate(() =>
      [...(CSS.highlights.get('marked-names-current') ?? [])].map((mark) => {
        const range = new Range();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        return { words: range.toString(), place: `${range.startContainer.textContent} ${range.startOffset}` };
      }),
    );
  const goTo = async (page: Page, command: 'next' | 'previous', words: string): Promise<void> => {
    await here.browser.command(command);
    await until(`the current mark on ${words}`, async () => (await current(page))[0]?.words === words);
  };
  const openCurrent = async (page: Page, title: string): Promise<void> => {
    await until(`a card on ${title}`, async () => {
      await here.browser.command('open');
      const isReady = (await popoverText(here.browser, page)) !== undefined;
      return isReady && (await cardTitles(here.browser, page)).at(-1) === `Sources on ${title}`;
    });
    await focusedIs(page, { role: 'dialog' });
  };
  const openCard = async (): Promise<Page> => {
    const page = await openPage();
    await goTo(page, 'next', 'Alexander Matsegora');
    await openCurrent(page, 'Alexander Matsegora');
    return page;
  };
  const focus = (page: Page): Promise<Focus | null | undefined> =>
    here.browser.inPopover(page, (root) => {
      const focused = root.activeElement;
      if (!focused) return null;
      const body = focused.closest('[popover]') ? null : focused.closest('.body');
      const { top, bottom } = (body ?? document.documentElement).getBoundingClientRect();
      const isAtEnd = !body || body.scrollTop + body.clientHeight >= body.scrollHeight - 1;
      const low = body ? Math.min(bottom - (isAtEnd ? 0 : 14), innerHeight) : innerHeight;
      const boxes = [...focused.getClientRects()];
      return {
        words: (focused.ariaLabel ?? focused.textContent).trim(),
        role: focused.role ?? focused.localName,
        state: focused.ariaPressed ?? focused.ariaExpanded ?? focused.ariaChecked,
        isWhole:
          focused.role === 'dialog' ||
          focused === body ||
          boxes.every((box) => box.top >= Math.max(top, 0) && box.bottom <= low && box.right <= innerWidth),
      };
    });
  const focusedIs = (page: Page, wanted: Partial<Focus>): Promise<Focus> =>
    until(`the focus on ${JSON.stringify(wanted)}`, async () => {
      const at = await focus(page);
      const keys = Object.keys(wanted) as (keyof Focus)[];
      return at && keys.every((key) => at[key] === wanted[key]) && at;
    });
  const press = async (page: Page, ...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  /** Presses Tab until the focus is on what begins with these words; at most as often as a card has stops. */
  const tabTo = async (page: Page, words: string): Promise<Focus[]> => {
    const reached: Focus[] = [];
    for (let at = await focus(page); at && reached.length < 60; at = await focus(page)) {
      reached.push(at);
      if (at.words.startsWith(words)) return reached;
      await press(page, 'Tab');
    }
    throw new Error(`Not reached: ${words}, but ${reached.map((at) => at.words).join(' | ')}`);
  };

  it('the commands lead to the next name and back, and open the card of the one they are at', async () => {
    const page = await openPage();
    await goTo(page, 'next', 'Alexander Matsegora');
    await goTo(page, 'next', 'Rajin');
    await goTo(page, 'previous', 'Alexander Matsegora');
    await openCurrent(page, 'Alexander Matsegora');
    await goTo(page, 'next', 'Rajin');
    await openCurrent(page, 'Rajin');
    expect(await cardTitles(here.browser, page)).toHaveLength(1);
  });

  it('Tab leads through the whole card and Shift+Tab back, and what has the focus is in full view', async () => {
    const page = await openCard();
    const there = await tabTo(page, 'Wrong match?');
    expect(there.filter(({ isWhole }) => !isWhole)).toEqual([]);
    expect(there.filter(({ words }) => words === 'Copy as').length).toBeGreaterThan(1);
    const back: Focus[] = [];
    for (let at = await focus(page); at && at.role !== 'dialog'; at = await focus(page)) {
      back.push(at);
      await page.keyboard.down('Shift');
      await press(page, 'Tab');
      await page.keyboard.up('Shift');
    }
    expect(back.filter(({ isWhole }) => !isWhole)).toEqual([]);
    expect(back.map(({ words }) => words).reverse()).toEqual(
      there.filter(({ role }) => role !== 'dialog').map(({ words }) => words),
    );
  });

  it('C opens the copy menu at once; arrows, Home, End and letters move in it, Esc closes it alone', async () => {
    const page = await openCard();
    await press(page, 'c');
    await focusedIs(page, { role: 'menuitemradio', words: 'Chicago note', state: 'true' });
    await press(page, 'Home');
    const first = await focusedIs(page, { role: 'menuitemradio', isWhole: true });
    await press(page, 'ArrowUp');
    const last = await focusedIs(page, { role: 'menuitemcheckbox', isWhole: true });
    await press(page, 'ArrowDown');
    await focusedIs(page, { words: first.words });
    await press(page, 'End');
    await focusedIs(page, { words: last.words });
    await press(page, 'r');
    await focusedIs(page, { words: 'RIS' });
    await press(page, 'Escape');
    await focusedIs(page, { words: 'Copy as', state: 'false' });
    expect(await cardTitles(here.browser, page)).toHaveLength(1);
    await press(page, 'ArrowUp');
    await focusedIs(page, { role: 'menuitemradio' });
    await press(page, 'b');
    await focusedIs(page, { words: 'BibTeX' });
    await press(page, 'Enter');
    await until('the copy', () =>
      here.browser.inPopover(page, (root) => root.querySelector('.copy.done') !== null),
    );
    await focusedIs(page, { words: 'Copy as', state: 'false', isWhole: true });
    await press(page, 'Escape');
    await closed(here.browser, page);
  });

  it('Enter and Space press, open and close: pin, “Wrong match?”, a name in a note', async () => {
    const page = await openCard();
    await tabTo(page, 'Keep open');
    await press(page, 'Enter');
    await focusedIs(page, { words: 'Keep open', state: 'true' });
    await press(page, ' ');
    await closed(here.browser, page);

    await openCurrent(page, 'Alexander Matsegora');
    await tabTo(page, 'Wrong match?');
    await press(page, 'Enter');
    await press(page, 'Tab');
    await focusedIs(page, { words: 'Not on this page', isWhole: true });
    await press(page, 'Escape');
    await closed(here.browser, page);

    await openCurrent(page, 'Alexander Matsegora');
    await until('a name in a note', async () => {
      await press(page, 'Tab');
      return here.browser.inPopover(page, (root) => root.activeElement?.className === 'name');
    });
    await press(page, ' ');
    await until('its card', async () => (await cardTitles(here.browser, page)).length === 2);
    await focusedIs(page, { role: 'dialog' });
    await press(page, 'Escape');
    await until('one card', async () => (await cardTitles(here.browser, page)).length === 1);
  });

  it('one stop of Tab explains all badges and tags of a note, and one those of a dispute', async () => {
    const page = await here.browser.open(ARTICLE);
    await marked(page, 'RasonConTrans');
    for (let at = { words: '', place: '' }; at.words !== 'RasonConTrans'; ) {
      await here.browser.command('next');
      at = await until('the next mark', async () => {
        const [mark] = await current(page);
        return mark?.place !== at.place && mark;
      });
    }
    await openCurrent(page, 'RasonConTrans');
    const stops = await tabTo(page, 'Wrong match?');
    /** What can be pointed at to be explained, and where that is not said in the one disclosure beside it. */
    const explained = await here.browser.inPopover(page, (root) =>
      [...root.querySelectorAll('article.excerpt, .dispute')].map((part) => {
        const own = [...part.querySelectorAll('.voice, .whose')].filter(
          (one) => one.closest('article.excerpt, .dispute') === part,
        );
        const titles = [...part.querySelectorAll<HTMLElement>('.wording, .side-who .viewpoint')];
        const unsaid = titles.filter(
          ({ title }) => !own[0]?.textContent.includes(title.slice(title.indexOf('. ') + 1).trim()),
        );
        return { kind: part.localName, own: own.length, titles: titles.length > 0, unsaid: unsaid.length };
      }),
    );
    expect(new Set(explained?.map(({ kind }) => kind))).toEqual(new Set(['article', 'section']));
    for (const part of explained ?? []) expect(part).toMatchObject({ own: 1, titles: true, unsaid: 0 });
    expect(stops.filter(({ words }) => words === 'Who says so').length).toBe(
      explained?.filter(({ kind }) => kind === 'section').length,
    );
    await here.browser.command('open');
    await focusedIs(page, { role: 'dialog' });
    await tabTo(page, 'Who says so');
    await press(page, 'Enter');
    await until('what it says in view', () =>
      here.browser.inPopover(page, (root) => {
        const said = root.querySelector('.whose[open]')?.getBoundingClientRect();
        const body = root.querySelector('.body')?.getBoundingClientRect();
        return said && body && said.top >= body.top && said.bottom <= body.bottom - 14;
      }),
    );
  });

  it('reports no error', async () => {
    expect(await extensionFaults(here.browser)).toEqual([]);
  });
});
