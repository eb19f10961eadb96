// Runs inside a page for the tests: the page's own code with a finder that knows a few names.
import type { Sight } from '../../../dev/aim.ts';
import { MARKS } from '../../../lib/page/marks/registry.ts';
import { type Opening, startPopover } from '../../../lib/page/popover/popover.ts';
import { session } from '../../../lib/page/session.ts';
import { type PageCommand, startPage } from '../../../lib/page/start.ts';
import { type RenderedCard, renderCard } from './test-card.ts';

const NAMES = /Khasan|Rason|Kim\s+Jong\s+Un/g;

const entityOf = (name: string): string => name.toLowerCase().replaceAll(/\s+/g, '-');

const LOOKS = `.card { position: relative; box-sizing: border-box; width: 300px; height: 120px; padding: 4px; background: white; font: 12px sans-serif }
  .heading { margin: 0; height: 20px } .text { margin: 0 }
  .sheet .card { width: 100vw; height: 300px } .sheet .waiting { height: 60px } .sheet .heading { touch-action: none }`;

let runCommand: ((command: PageCommand) => unknown) | undefined;
let gone: (() => void) | undefined;
/** One for each page script that was started: whether its extension is still there. */
const extensions: { alive: boolean }[] = [];

const stub = {
  /** The blocks sent to the background, question by question. */
  asked: [] as string[][],
  /** The last report of names. */
  names: {} as Record<string, number>,
  reports: 0,
  /** How often the popover's script was requested, and whether it then loads. */
  brought: 0,
  comes: false,
  /** The answer about this entity is held back. */
  held: '',
  answered: [] as string[],
  fetched: [] as string[],
  opening: { dwell: 300, hold: 'off' } as Opening,
  /** Names that must not be found. */
  muted: [] as string[],
  openUnmarked: true,
  density: 'all' as 'all' | 'section' | 'page',
  start(): void {
    const mine = { alive: true };
    extensions.push(mine);
    startPage({
      async find(blocks) {
        stub.asked.push(blocks);
        const mentions = blocks.flatMap((text, block) =>
          [...text.matchAll(NAMES)]
            .filter(([name]) => !stub.muted.includes(entityOf(name)))
            .map((found) => ({
              block,
              start: found.index,
              end: found.index + found[0].length,
              entity: entityOf(found[0]),
              confidence: 1,
              others: [],
            })),
        );
        return { mentions, density: stub.density, openUnmarked: stub.openUnmarked };
      },
      report(names) {
        stub.names = Object.fromEntries(names.map(({ entity, count }) => [entity, count]));
        stub.reports++;
      },
      async injectPopover() {
        stub.brought++;
        if (stub.comes) stub.startPopover();
      },
      alive: () => mine.alive,
      onCommand(listener, signal) {
        runCommand = listener;
        signal.addEventListener('abort', () => {
          runCommand = undefined;
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
      css: LOOKS,
      async fetch(_mark, entity) {
        stub.fetched.push(entity);
        while (stub.held === entity) await new Promise((resolve) => setTimeout(resolve, 10));
        stub.answered.push(entity);
        return `on ${entity}`;
      },
      render(box, view, actions) {
        const rendered = view && {
          entity: view.entity,
          answer: typeof view.answer === 'string' ? view.answer : '',
          pinned: view.pinned,
          nested: view.nested,
          many: view.manyPinned,
        };
        if (rendered) {
          stub.view = rendered;
          stub.box = box;
          stub.cards.set(box, rendered);
          renderCard(box, rendered, actions, (mayAct) => stub.allowed.push(mayAct));
        } else {
          stub.cards.delete(box);
          box.replaceChildren();
        }
      },
    });
    return true;
  },
  /** Whether presses of buttons with a lasting effect were allowed, one by one. */
  allowed: [] as boolean[],
  /** What was rendered last. */
  view: undefined as RenderedCard | undefined,
  box: undefined as HTMLElement | undefined,
  cards: new Map<HTMLElement, RenderedCard>(),
  /** The visible cards, in the order in which they were opened, with their positions. */
  seen(): (RenderedCard & { left: number; top: number; right: number; bottom: number; visible: boolean })[] {
    return [...stub.cards]
      .filter(([box]) => box.isConnected && !box.inert)
      .map(([box, rendered]) => {
        const { left, top, right, bottom } = box.getBoundingClientRect();
        const visible = box.checkVisibility({ visibilityProperty: true });
        return { ...rendered, left, top, right, bottom, visible };
      });
  },
  /** A part of the card of an entity: its middle and size, and whether a pointer there would hit it. */
  sight(entity: string, part: string): Sight | undefined {
    for (const [box, rendered] of stub.cards) {
      const target = rendered.entity === entity && !box.inert && box.querySelector(`.${part}`);
      if (!target) continue;
      const { width, height, ...rect } = target.getBoundingClientRect().toJSON() as DOMRect;
      const [x, y] = [rect.x + width / 2, rect.y + height / 2];
      const root = box.getRootNode();
      const hit = root instanceof ShadowRoot ? root.elementFromPoint(x, y) : null;
      return { x, y, width, height, onTop: target.contains(hit) };
    }
    return undefined;
  },
  /** The class of the focused element inside our cards. */
  focus(): string | undefined {
    const root = [...stub.cards.keys()].find((box) => box.isConnected)?.getRootNode();
    return root instanceof ShadowRoot ? root.activeElement?.className : undefined;
  },
  rescan(density: 'all' | 'section' | 'page'): void {
    stub.density = density;
    runCommand?.({ command: 'rescan' });
  },
  runCommand: (command: PageCommand): unknown => runCommand?.(command),
  gone: (): void => gone?.(),
  orphan(): void {
    for (const extension of extensions) extension.alive = false;
  },
  /** The painted words, in no particular order. */
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
