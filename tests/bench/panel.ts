// Measures how long the panel takes from a letter typed to results in its document, and to their being painted.
import { startChromium } from '../../dev/chromium.ts';
import { marked } from '../../dev/marks-on-page.ts';
import { press, says } from '../../dev/own-page.ts';
import { ARTICLE, serveOurPages } from '../e2e/stage.ts';
import { line } from './figures.ts';

/** Typed letter by letter, as a reader would. */
const TYPED = ['refined petroleum', 'Расон уголь', 'coal through rajin port'];

/** Measures and prints it; each letter is typed once the previous one has been answered. */
export async function benchPanel(): Promise<void> {
  const server = await serveOurPages();
  const browser = await startChromium({ server });
  try {
    const page = await browser.open(ARTICLE);
    await marked(page, 'RasonConTrans');
    const panel = await browser.openPanel(page);
    await says(panel, 'RasonConTrans');
    await press(panel, 'Search');
    const times = await panel.evaluate(async (queries) => {
      const field = document.querySelector<HTMLInputElement>('input[type=search]');
      const view = document.querySelector('.search');
      if (field === null || view === null) throw new Error('There is no search.');
      const letter = (query: string): Promise<{ shown: number; painted: number }> =>
        new Promise((resolve) => {
          const began = performance.now();
          const watch = new MutationObserver(() => {
            if (view.getAttribute('aria-busy') !== 'false') return;
            watch.disconnect();
            const shown = performance.now() - began;
            requestAnimationFrame(() =>
              setTimeout(() => resolve({ shown, painted: performance.now() - began })),
            );
          });
          watch.observe(view, { subtree: true, childList: true, attributes: true });
          field.value = query;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        });
      const all: { shown: number; painted: number }[] = [];
      for (const query of queries) {
        for (let end = 1; end <= query.length; end += 1) {
          // A blank at the end does not change the query, so there would be no new answer.
          if (query[end - 1] !== ' ') all.push(await letter(query.slice(0, end)));
        }
      }
      return all;
    }, TYPED);
    const [shown, painted] = [times.map((time) => time.shown), times.map((time) => time.painted)];
    console.log(line('letter to results', shown));
    console.log(line('letter to painted', painted));
  } finally {
    await browser.close();
    await server.close();
  }
}
