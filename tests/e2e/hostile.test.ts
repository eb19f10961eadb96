// A hostile page: a list of attacks on the built extension, each of which must fail.
// Long because it is one list of everything that has been tried.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { marked, markedWords, outerHtml, spotOf } from '../../dev/marks-on-page.ts';
import { askBackground } from '../../dev/own-page.ts';
import {
  buttonSpot,
  cardTitles,
  clickInPopover,
  clickOnce,
  closed,
  hover,
  popoverText,
  refused,
} from '../../dev/popover-on-page.ts';
import { until } from '../../dev/until.ts';
import { COVERING, isCovered } from './hostile/covering.ts';
import { MEDDLING } from './hostile/meddling.ts';
import { ACTING, keepBusy, OPENING, pressAll } from './hostile/pretending.ts';
import { READING } from './hostile/reading.ts';
import { BROWSERS, extensionFaults, LISTED, stage } from './stage.ts';

const NAME = 'RasonConTrans';
/** A text that is on the card of that name and nowhere on the page. */
const SENTENCE = 'venture of the Khasan-Rajin line';
/** How long in ms to wait for something that must not happen: several dwells. */
const AWHILE = 1500;

describe.each(BROWSERS)('a hostile page in %s', (name) => {
  const here = stage(name);

  const open = async (path = ''): Promise<Page> => {
    const page = await here.browser.open(`https://${LISTED}/hostile/${path}`);
    await marked(page, NAME, 'Khasan');
    return page;
  };
  const openCard = async (path = ''): Promise<Page> => {
    const page = await open(path);
    expect(await hover(here.browser, page, NAME)).toContain(SENTENCE);
    return page;
  };
  const isOpen = async (page: Page): Promise<boolean> =>
    (await here.browser.inPopover(page, () => true)) === true;
  /** Checks that nothing is muted, in the settings or on this page, after all earlier questions have been answered. */
  const isUnharmed = async (page: Page): Promise<boolean> => {
    const own = await here.browser.openOwn('options.html');
    const { muted } = await askBackground(own, 'settings', {});
    await own.close();
    const words = await markedWords(page);
    return Object.keys(muted).length === 0 && words.includes(NAME) && words.includes('Khasan');
  };
  const leaveAndClose = async (page: Page): Promise<void> => {
    await page.mouse.move(3, 3);
    await page.keyboard.press('Escape');
    await closed(here.browser, page);
    await until('nothing of ours', async () => !(await outerHtml(page)).includes('popover="manual"'));
  };

  it('reads no word of an open card', async () => {
    const page = await openCard();
    const got: string[] = [];
    for (const [what, read] of Object.entries(READING)) {
      const text = await page.evaluate(read, SENTENCE).catch((error: unknown) => String(error));
      if (text.includes(SENTENCE)) got.push(what);
      // Each attack is tried on an open card.
      expect(await isOpen(page), what).toBe(true);
    }
    expect(got).toEqual([]);
  });

  // Firefox selects what `window.find` finds, even in a closed root; PRIVACY.md says so.
  it.runIf(name === 'chromium')('cannot ask whether a card says something, by searching', async () => {
    const page = await openCard();
    const finds = (words: string) =>
      page.evaluate((text) => (window as unknown as { find(text: string): boolean }).find(text), words);
    expect(await finds('What else there is')).toBe(true);
    expect(await finds(SENTENCE)).toBe(false);
    expect(await finds('Copy')).toBe(false);
  });

  it('cannot put a font or colour of its own into a card, nor find out its letters', async () => {
    const page = await open();
    const families = () =>
      here.browser.inPopover(page, (root) =>
        [...root.querySelectorAll('.card, .card *')].map((one) => getComputedStyle(one).fontFamily),
      );
    const color = () =>
      here.browser.inPopover(page, (root) => {
        const card = root.querySelector('.card');
        const { color, backgroundColor } = card ? getComputedStyle(card) : document.body.style;
        return `${color} on ${backgroundColor}`;
      });
    await hover(here.browser, page, NAME);
    const named = [...new Set((await families())?.flatMap((family) => family.split(/,\s*/)))];
    const usual = await color();
    expect(usual).toMatch(/rgb/);
    await leaveAndClose(page);
    await page.evaluate((names) => {
      for (const family of [...names, 'Noto Sans', 'Georgia', 'Roboto'])
        for (const quoted of [family, JSON.stringify(family)])
          try {
            document.fonts.add(
              new FontFace(quoted, `url(/leak/${encodeURIComponent(family)})`, {
                unicodeRange: 'U+0061-007A',
              }),
            );
          } catch {
            // Generic font families cannot be replaced by a page.
          }
      for (const property of ['--paper', '--ink', '--ink-soft', '--accent', '--available-height'])
        CSS.registerProperty({
          name: property,
          syntax: '<color>',
          inherits: false,
          initialValue: 'rgb(255, 0, 255)',
        });
    }, named);
    await hover(here.browser, page, NAME);
    expect(await color()).toBe(usual);
    expect(here.server.asked.filter(({ path }) => path.startsWith('/leak/')).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it('learns nothing from what changes in the document', async () => {
    const page = await open();
    await page.evaluate(() => {
      const seen: string[] = [];
      Reflect.set(globalThis, 'seen', seen);
      new MutationObserver((records) => {
        for (const { addedNodes, attributeName, target } of records) {
          for (const node of addedNodes) seen.push((node as Element).outerHTML);
          if (attributeName !== null)
            seen.push(`${attributeName}=${(target as Element).getAttribute(attributeName)}`);
        }
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    await hover(here.browser, page, NAME);
    await leaveAndClose(page);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'seen'))).toEqual([
      '<div popover="manual"></div>',
    ]);
  });

  it.each(Object.keys(OPENING))('opens nothing by %s', async (what) => {
    const page = await open();
    // Only a running popover script would fall for it.
    await hover(here.browser, page, 'Khasan');
    await leaveAndClose(page);
    const spot = await spotOf(page, NAME);
    await page.evaluate(OPENING[what] ?? (() => {}), spot);
    await expect(until('a card', () => isOpen(page), AWHILE)).rejects.toThrow('in vain');
    expect(await isUnharmed(page)).toBe(true);
    expect(await hover(here.browser, page, NAME)).toContain(SENTENCE);
  });

  it('cannot keep anything from opening with endless events', async () => {
    const page = await open();
    await page.evaluate(keepBusy);
    expect(await hover(here.browser, page, NAME)).toContain(SENTENCE);
  });

  it.each(Object.keys(ACTING))('closes nothing and presses nothing by %s', async (what) => {
    const page = await openCard();
    await page.evaluate(ACTING[what] ?? (() => {}));
    await expect(until('the card to close', async () => !(await isOpen(page)), AWHILE)).rejects.toThrow(
      'in vain',
    );
    expect(await cardTitles(here.browser, page)).toEqual([`Sources on ${NAME}`]);
    expect(await isUnharmed(page)).toBe(true);
  });

  it('presses no button even if it has the shadow root', async () => {
    const page = await openCard();
    const address = page.url();
    expect(await here.browser.inPopover(page, pressAll)).toBeGreaterThan(5);
    expect(await cardTitles(here.browser, page)).toEqual([`Sources on ${NAME}`]);
    const pressed = await here.browser.inPopover(
      page,
      (root) => root.querySelectorAll('[aria-pressed=true], [open]').length,
    );
    expect(pressed).toBe(0);
    expect(await isUnharmed(page)).toBe(true);
    expect(page.url()).toBe(address);
  });

  it.each(Object.keys(COVERING))('gets no click through to a button under %s', async (what) => {
    const page = await openCard();
    await clickOnce(here.browser, page, 'Wrong match?');
    const { x, y } = await buttonSpot(here.browser, page, 'Nowhere');
    await page.evaluate(COVERING[what] ?? (() => {}));
    if (!what.includes('transition')) await page.evaluate(isCovered);
    await page.mouse.click(x, y);
    // In Chromium neither clicks nor pointer moves get through a transition: the pointer leaves the card, which closes.
    const isReached = name === 'firefox' || !what.includes('transition');
    // While Firefox takes its snapshot for a transition, a click may reach nothing, so the reader clicks again.
    const isRefused = async (): Promise<boolean> => {
      if (await refused(here.browser, page)) return true;
      await page.mouse.click(x, y);
      return false;
    };
    if (isReached) await until('the card to say why', isRefused);
    else await closed(here.browser, page);
    expect(await isUnharmed(page)).toBe(true);
    // Once the page stops, the reader’s click counts, and the undo appears and stays.
    await page.evaluate(() => (Reflect.get(globalThis, 'uncover') as () => void)());
    if (!isReached) {
      await hover(here.browser, page, NAME);
      await clickOnce(here.browser, page, 'Wrong match?');
    }
    await clickInPopover(here.browser, page, 'Nowhere');
    await until('the mark to go', async () => !(await markedWords(page)).includes(NAME));
    await page.mouse.move(3, 3);
    await clickInPopover(here.browser, page, 'Undo');
    await marked(page, NAME);
  });

  it.each(Object.keys(MEDDLING))('leaves nothing stuck when it %s', async (what) => {
    const page = await openCard();
    const pin = await buttonSpot(here.browser, page, 'Keep open');
    await page.mouse.click(pin.x, pin.y);
    await page.evaluate(MEDDLING[what] ?? (() => {}));
    expect(await hover(here.browser, page, NAME)).toContain(SENTENCE);
    expect(await isUnharmed(page)).toBe(true);
    await page.mouse.move(3, 3);
    await until('all to be closed', async () => {
      await page.keyboard.press('Escape');
      if (!(await isOpen(page))) return true;
      const spot = await buttonSpot(here.browser, page, 'Close');
      await page.mouse.click(spot.x, spot.y);
      return false;
    });
    await leaveAndClose(page);
  });

  it('cannot remove the marks, and sees no name of ours if there are none', async () => {
    const page = await open();
    const attacks: (() => void)[] = [
      () => CSS.highlights.get('marked-names')?.clear(),
      () => CSS.highlights.clear(),
      () => void CSS.highlights.delete('marked-names'),
      () => void CSS.highlights.set('marked-names', new Highlight()),
      () => {
        const ranges = CSS.highlights.get('marked-names');
        for (const range of ranges ?? []) ranges?.delete(range);
      },
    ];
    for (const attack of attacks) {
      await page.evaluate(attack);
      await marked(page, NAME, 'Khasan');
    }
    await page.evaluate(() => document.querySelector('p')?.remove());
    await until('the registry to be empty', () => page.evaluate(() => CSS.highlights.size === 0));
  });

  it('gets and breaks nothing through the prototypes of its world', async () => {
    const page = await openCard('prototypes');
    await here.browser.inPopover(page, (root) => root.querySelector('summary')?.scrollIntoView());
    await page.keyboard.press('Escape');
    await closed(here.browser, page);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'heard'))).toEqual([]);
  });

  it('breaks nothing with names that replace the document’s own', async () => {
    const page = await openCard('names');
    await page.keyboard.press('Escape');
    await closed(here.browser, page);
    expect(await popoverText(here.browser, page)).toBe(undefined);
  });

  it('makes the extension report no error', async () => {
    expect(await extensionFaults(here.browser)).toEqual([]);
  });
});
