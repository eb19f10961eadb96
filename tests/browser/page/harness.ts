// What the tests run inside a page: the page's own code with a finder that knows a handful of names.
import { type Opening, startPopover } from '../../../lib/page/popover.ts';
import { MARKS } from '../../../lib/page/registry.ts';
import { session } from '../../../lib/page/session.ts';
import { type Order, startPage } from '../../../lib/page/start.ts';

const NAMES = /Khasan|Rason|Kim\s+Jong\s+Un/g;

const entityOf = (name: string): string => name.toLowerCase().replaceAll(/\s+/g, '-');

let order: ((order: Order) => void) | undefined;
let gone: (() => void) | undefined;
/** One for each page script that was started: whether its extension is still there. */
const extensions: { alive: boolean }[] = [];

const stub = {
  /** The blocks that the background was asked about, question by question. */
  asked: [] as string[][],
  /** The last report of names. */
  names: {} as Record<string, number>,
  reports: 0,
  /** The answer on this entity is held back. */
  held: '',
  answered: [] as string[],
  fetched: [] as string[],
  opening: { dwell: 300, hold: 'off' } as Opening,
  density: 'all' as 'all' | 'section' | 'page',
  start(): void {
    const mine = { alive: true };
    extensions.push(mine);
    startPage({
      async find(blocks) {
        stub.asked.push(blocks);
        const mentions = blocks.flatMap((text, block) =>
          [...text.matchAll(NAMES)].map((found) => ({
            block,
            start: found.index,
            end: found.index + found[0].length,
            entity: entityOf(found[0]),
            confidence: 1,
            others: [],
          })),
        );
        return { mentions, density: stub.density };
      },
      report(names) {
        stub.names = Object.fromEntries(names.map(({ entity, count }) => [entity, count]));
        stub.reports++;
      },
      alive: () => mine.alive,
      onOrder(listener, signal) {
        order = listener;
        signal.addEventListener('abort', () => {
          order = undefined;
        });
      },
      onGone(listener) {
        gone = listener;
      },
    });
  },
  /** Starts the popover as its own script would. */
  startPopover(): boolean {
    const here = session();
    if (!here?.claimPopover()) return false;
    startPopover<string>({
      session: here,
      opening: () => stub.opening,
      css: '.card { width: 300px; height: 120px; background: white }',
      async fetch(_mark, entity) {
        stub.fetched.push(entity);
        while (stub.held === entity) await new Promise((resolve) => setTimeout(resolve, 10));
        stub.answered.push(entity);
        return `on ${entity}`;
      },
      draw(box, view, actions) {
        stub.view = view && {
          entity: view.entity,
          answer: typeof view.answer === 'string' ? view.answer : '',
          pinned: view.pinned,
        };
        stub.box = box;
        if (!view) box.replaceChildren();
        if (!view || box.firstChild) return;
        const card = document.createElement('button');
        card.className = 'card';
        card.tabIndex = -1;
        card.addEventListener('click', actions.pin);
        box.append(card);
      },
    });
    return true;
  },
  view: undefined as { entity: string; answer: string; pinned: boolean } | undefined,
  box: undefined as HTMLElement | undefined,
  order: (what: Order): void => order?.(what),
  gone: (): void => gone?.(),
  orphan(): void {
    for (const extension of extensions) extension.alive = false;
  },
  /** The words that are painted, in no particular order. */
  painted(name = MARKS): string[] {
    const found: string[] = [];
    for (const range of CSS.highlights.get(name) ?? []) {
      const words = document.createRange();
      if (!range.startContainer.isConnected) continue;
      words.setStart(range.startContainer, range.startOffset);
      words.setEnd(range.endContainer, range.endOffset);
      found.push(words.toString());
      words.detach();
    }
    return found;
  },
};

declare global {
  var harness: Harness;
}
/** What the tests see of it. */
export type Harness = typeof stub;
globalThis.harness = stub;
