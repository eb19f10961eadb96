// Marks in a real browser: what is painted, when, and what it costs the page.
// Long because all cases share one page and one browser.
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { bundle, launch, show } from './open.ts';

let browser: Browser;
let script: string;
let page: Page;

beforeAll(async () => {
  [browser, script] = await Promise.all([launch(), bundle()]);
});
afterEach(() => page.close());

async function start(html: string, density: 'all' | 'section' | 'page' = 'all'): Promise<void> {
  page = await show(browser, html, script);
  await page.evaluate((wanted) => {
    harness.density = wanted;
    harness.start();
  }, density);
}

const painted = (): Promise<string[]> => page.evaluate(() => harness.painted());
const paintedBecomes = (words: string[]): Promise<void> => expect.poll(painted).toEqual(words);
const namesBecome = (names: Record<string, number>): Promise<void> =>
  expect.poll(() => page.evaluate(() => harness.names)).toEqual(names);

test('marks names, also across inline elements and line breaks, and leaves the page as it was', async () => {
  const html = `<main><h1>Khasan</h1><p>At Ra<b>son</b> port, Kim <i>Jong</i><br>Un.</p>
    <nav>Rason</nav><button>Rason</button><pre>Rason</pre><p contenteditable>Rason</p><p hidden>Rason</p></main>`;
  page = await show(browser, html, script);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await page.evaluate(() => harness.start());
  await paintedBecomes(['Khasan', 'Rason', 'Kim JongUn']);
  await namesBecome({ khasan: 1, rason: 1, 'kim-jong-un': 1 });
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  expect(
    await page.evaluate(() => [document.styleSheets.length, document.adoptedStyleSheets.length]),
  ).toEqual([0, 0]);
});

test('does not join the words of inline elements that are styled as blocks', async () => {
  await start(
    '<p><span style="display:block">Kha</span><span style="display:block">san</span></p><p>Rason</p>',
  );
  await paintedBecomes(['Rason']);
});

test('paints the first in each section, the first on the page, or all, and counts all', async () => {
  const html = `<article><h2>Rason</h2><p>Rason</p></article><article><p>Rason, Rason</p></article>`;
  await start(html, 'section');
  await paintedBecomes(['Rason', 'Rason']);
  await namesBecome({ rason: 4 });
  await page.evaluate(() => harness.rescan('page'));
  await paintedBecomes(['Rason']);
  await page.evaluate(() => harness.rescan('all'));
  await paintedBecomes(['Rason', 'Rason', 'Rason', 'Rason']);
});

test('counts names in rows of links, but paints others first in their section', async () => {
  await start(
    `<ul><li><a href="/t/rason">Rason</a></li><li><a href="/t/khasan">Khasan</a></li></ul>
      <h3><a href="/other">Kim Jong Un in Khasan</a></h3><p>Trains to <a href="/t/rason">Rason</a>.</p>`,
    'page',
  );
  await paintedBecomes(['Rason']);
  await namesBecome({ rason: 2, khasan: 2, 'kim-jong-un': 1 });
});

test('tells the first mentions of a name: one of a paragraph, with its heading, none in rows of links', async () => {
  await start(
    `<ul><li><a href="/t/rason">Rason</a></li><li><a href="/t/khasan">Khasan</a></li></ul>
      <h2>Ports</h2><p>To Rason, and from Rason.</p><h2>Rason</h2>${'<p>In Rason</p>'.repeat(9)}`,
  );
  await namesBecome({ rason: 13, khasan: 1 });
  const mentions = (entity: string): Promise<unknown> =>
    page.evaluate((one) => harness.runCommand({ command: 'mentions', entity: one }), entity);
  const told = (await mentions('rason')) as { block: string; start: number; end: number; heading: string }[];
  const first = told.slice(0, 3).map(({ block, start, end, heading }) => [block, start, end, heading]);
  expect(first).toEqual([
    ['To Rason, and from Rason.', 3, 8, 'Ports'],
    ['Rason', 0, 5, 'Ports'],
    ['In Rason', 3, 8, 'Rason'],
  ]);
  expect(told).toHaveLength(6);
  expect(await mentions('khasan')).toEqual([]);
});

test('asks for all names once more when others are to be marked', async () => {
  await start('<p>Rason and Khasan</p><p>Khasan</p>');
  await paintedBecomes(['Rason', 'Khasan', 'Khasan']);
  await page.evaluate(() => {
    harness.muted = ['khasan'];
    harness.rescan('all');
  });
  await paintedBecomes(['Rason']);
  await namesBecome({ rason: 1 });
  await page.evaluate(() => {
    harness.muted = [];
    harness.rescan('all');
  });
  await paintedBecomes(['Rason', 'Khasan', 'Khasan']);
});

test('follows changed text, new paragraphs and removed ones', async () => {
  await start('<div id="feed"><p id="a">Khasan</p><p id="b">nothing</p></div>');
  await paintedBecomes(['Khasan']);
  await page.evaluate(() => {
    const text = document.getElementById('b')?.firstChild as Text;
    text.data = 'now in Rason';
    document.getElementById('feed')?.insertAdjacentHTML('beforeend', '<p>Kim Jong Un</p>');
  });
  await paintedBecomes(['Khasan', 'Rason', 'Kim Jong Un']);
  await page.evaluate(() => document.getElementById('a')?.remove());
  await paintedBecomes(['Rason', 'Kim Jong Un']);
  await namesBecome({ rason: 1, 'kim-jong-un': 1 });
});

test('removes a mark at once when the characters under it change', async () => {
  await start('<p id="a">Khasan</p>');
  await paintedBecomes(['Khasan']);
  const left = await page.evaluate(async () => {
    const text = document.getElementById('a')?.firstChild as Text;
    text.insertData(0, 'At the lake ');
    await Promise.resolve();
    return harness.painted();
  });
  expect(left).toEqual([]);
  await paintedBecomes(['Khasan']);
});

test('reads moved paragraphs, even when they changed while they were away', async () => {
  await start('<div id="one"><section id="s"><p id="a">Khasan</p></section></div><div id="two"></div>');
  await paintedBecomes(['Khasan']);
  await page.evaluate(async () => {
    const section = document.getElementById('s') as HTMLElement;
    section.remove();
    await new Promise((resolve) => setTimeout(resolve));
    const text = section.querySelector('p')?.firstChild as Text;
    text.data = 'Rason';
    document.getElementById('two')?.append(section);
  });
  await paintedBecomes(['Rason']);
});

test('marks inside open shadow roots, early and late, and follows changes there', async () => {
  const html = `<x-card><template shadowrootmode="open"><p>Khasan</p><slot></slot></template><p>Rason</p></x-card>
    <x-late></x-late>`;
  await start(html);
  await paintedBecomes(['Khasan', 'Rason']);
  await page.evaluate(() => {
    const root = document.querySelector('x-late')?.attachShadow({ mode: 'open' });
    root?.append(Object.assign(document.createElement('p'), { textContent: 'Kim Jong Un' }));
  });
  await paintedBecomes(['Khasan', 'Rason', 'Kim Jong Un']);
  await page.evaluate(() => {
    const text = document.querySelector('x-card')?.shadowRoot?.querySelector('p');
    if (text) text.textContent = 'Rason too';
  });
  await paintedBecomes(['Rason', 'Kim Jong Un', 'Rason']);
});

test('marks text once it is shown', async () => {
  await start('<p>Rason</p><style>.shut { display: none }</style><div class="shut"><p>Khasan</p></div>');
  await paintedBecomes(['Rason']);
  await page.evaluate(() => document.querySelector('.shut')?.removeAttribute('class'));
  await paintedBecomes(['Rason', 'Khasan']);
});

test('repaints after the page has cleared the registry', async () => {
  await start('<p>Rason</p>');
  await paintedBecomes(['Rason']);
  await page.evaluate(() => CSS.highlights.clear());
  await paintedBecomes(['Rason']);
});

test('survives a replaced body and document.open', async () => {
  await start('<p>Rason</p>');
  await paintedBecomes(['Rason']);
  await page.evaluate(() => {
    document.body = Object.assign(document.createElement('body'), { textContent: 'Khasan' });
  });
  await paintedBecomes(['Khasan']);
  await page.evaluate(() => {
    document.open();
    document.write('<body><p>Kim Jong Un</p></body>');
    document.close();
  });
  await paintedBecomes(['Kim Jong Un']);
});

test('a live blog of twenty updates a second: only new text is sent', async () => {
  const old = Array.from({ length: 500 }, (_, at) => `<article><p>Post ${at} of Khasan.</p></article>`).join(
    '',
  );
  await start(`<main id="feed">${old}</main>`);
  await expect.poll(painted).toHaveLength(500);
  const before = await page.evaluate(() => harness.asked.flat().length);
  expect(before).toBe(500);
  await page.evaluate(async () => {
    const data = Object.getOwnPropertyDescriptor(CharacterData.prototype, 'data');
    let count = 0;
    Object.defineProperty(Text.prototype, 'data', {
      configurable: true,
      get() {
        count++;
        return data?.get?.call(this);
      },
    });
    for (let at = 0; at < 40; at++) {
      document
        .getElementById('feed')
        ?.insertAdjacentHTML('afterbegin', `<article><p>Update ${at} from Rason.</p></article>`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    Reflect.set(globalThis, 'reads', () => count);
  });
  await expect.poll(painted).toHaveLength(540);
  // A post that arrives during a scan may be sent twice; no old one is sent again.
  const asked = await page.evaluate((from) => harness.asked.flat().slice(from), before);
  expect(new Set(asked).size).toBe(40);
  expect(asked.filter((text) => !text.startsWith('Update'))).toEqual([]);
  const reads = await page.evaluate<number>('reads()');
  // A rescan of the page would read 500 texts each time; each new text is read when found and when painted.
  expect(reads).toBeLessThan(40 * 10);
});

test('everything is removed at once when the site is switched off, and comes back when it is on again', async () => {
  await start('<p>Rason</p>');
  await paintedBecomes(['Rason']);
  const left = await page.evaluate(() => {
    harness.runCommand({ command: 'off' });
    return [CSS.highlights.size, Object.getOwnPropertySymbols(globalThis).map(String)];
  });
  expect(left).toEqual([0, expect.not.arrayContaining(['Symbol(sidelight.page)'])]);
  await page.evaluate(() => harness.start());
  await paintedBecomes(['Rason']);
});

test('a second injection does nothing beside a running one, and takes over from an orphaned one', async () => {
  await start('<p>Rason</p>');
  await paintedBecomes(['Rason']);
  await page.evaluate(() => harness.start());
  expect(await page.evaluate(() => harness.asked.length)).toBe(1);
  await page.evaluate(() => {
    harness.orphan();
    harness.start();
  });
  await paintedBecomes(['Rason']);
  expect(await page.evaluate(() => [harness.asked.length, CSS.highlights.size])).toEqual([2, 1]);
});

test('everything is removed when the extension is gone without notice', async () => {
  await start('<p>Rason</p>');
  await paintedBecomes(['Rason']);
  await page.evaluate(() => harness.orphan());
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('next, previous and go move through the marks and bring them into view', async () => {
  const gap = '<div style="height:1500px"></div>';
  await start(`<p>Khasan</p>${gap}<p>Rason</p><p style="visibility:hidden">Rason</p>${gap}<p>Rason</p>`);
  await paintedBecomes(['Khasan', 'Rason', 'Rason']);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const current = (): Promise<string[]> => page.evaluate(() => harness.painted('marked-names-current'));
  await page.evaluate(() => harness.runCommand({ command: 'next' }));
  expect(await current()).toEqual(['Khasan']);
  await page.evaluate(() => harness.runCommand({ command: 'next' }));
  expect(await current()).toEqual(['Rason']);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  await page.evaluate(() => harness.runCommand({ command: 'previous' }));
  await page.evaluate(() => harness.runCommand({ command: 'previous' }));
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(2000);
  await page.evaluate(() => harness.runCommand({ command: 'go', entity: 'rason', nth: 2 }));
  expect(await page.evaluate(() => scrollY)).toBeLessThan(2000);
});

test('a back-forward restore registers and reports again', async () => {
  await start('<p>Rason</p>');
  await namesBecome({ rason: 1 });
  await page.evaluate(() => {
    CSS.highlights.clear();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  expect(await painted()).toEqual(['Rason']);
  await expect.poll(() => page.evaluate(() => harness.reports)).toBe(2);
});

test('a form whose controls are named like properties does no harm', async () => {
  const names = [
    'nextSibling',
    'parentNode',
    'parentElement',
    'firstChild',
    'localName',
    'hasAttributes',
    'host',
  ];
  const traps = [...names, 'getElementsByTagName', 'querySelector', 'shadowRoot', 'closest', 'getAttribute']
    .map((name) => `<input name="${name}">`)
    .join('');
  await start(
    `<div>Khasan <form>${traps} Rason</form> and Kim Jong Un</div>
     <form id="page">${traps}<article><h1>Rason</h1><p id="more">Khasan</p></article></form><h2>Rason</h2>`,
  );
  await paintedBecomes(['Khasan', 'Kim Jong Un', 'Rason', 'Khasan', 'Rason']);
  await page.evaluate(() => {
    document.querySelector('#more')?.append(' and Kim Jong Un');
    document.querySelector('#page')?.toggleAttribute('hidden', false);
  });
  // What was read again is painted last.
  await paintedBecomes(['Khasan', 'Kim Jong Un', 'Rason', 'Rason', 'Khasan', 'Kim Jong Un']);
});
