// One card on the screen: the words it is about, what is answered to them, and its place.
import { doc } from '../dom/document.ts';
import { within } from '../marks/mark-at-point.ts';
import { isInView, lineBox } from '../marks/mark-boxes.ts';
import { boxesOf, elementOf, isThere, type Words } from './anchor.ts';
import type { Card, Step, Table, View } from './card-context.ts';
import { clamp, GAP, MARGIN, place, roomBeside } from './placement.ts';

/** How long in ms an answer may take before grey lines stand in for it: what is quicker would only flicker. */
const PATIENCE = 100;
/** How long in ms a card takes to make room for the next; as `--quick` in lib/ui/styles/tokens.css. */
const FADE = 120;
/** Windows up to this width in px have room for nothing beside the words. */
const NARROW = 480;

let topmost = 0;

/** Makes a card that is not seen yet and asks for its evidence. */
export function createCard<A>(table: Table<A>, about: Words, step: Step<A>, byTouch: boolean): Card<A> {
  const { host } = table;
  let words = about;
  let entity = '';
  let answer: View<A>['answer'];
  let question = 0;
  let seen = false;
  let drawn = false;
  let prepared = false;
  let gone = false;
  let inView = false;
  let line = -1;
  let wantsFocus = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const hide = (isHidden: boolean): void => {
    card.box.inert = isHidden;
    card.box.style.display = isHidden ? 'none' : '';
  };

  const fill = (): void => {
    const view = { words, entity, pinned: !card.step, nested: card.step?.parent !== undefined };
    table.draw(card.box, { ...view, many: table.many(), ...(answer && { answer }) }, table.actions(card));
  };

  /** Fills the card while the pointer still rests: when it is to be seen it has only to be placed, in a task of its own. */
  const prepare = (): void => {
    hide(true);
    fill();
    prepared = true;
  };

  const draw = (): void => {
    clearTimeout(waiting);
    if (gone) return;
    if (!seen) {
      if (answer) prepare();
      return;
    }
    const focused = card.box.contains(host.focused());
    if (prepared) hide(false);
    else fill();
    prepared = false;
    drawn = true;
    const near = elementOf(words);
    if (card.step || !host.element.isConnected) host.show(near ?? doc.documentElement);
    card.settle();
    card.step?.drawn();
    table.changed();
    // What had the focus may have been drawn anew.
    if (wantsFocus || (focused && !card.box.contains(host.focused()))) focus();
  };

  /** Draws what is there; without an answer, what was there may stay for a moment. */
  const refresh = (): void => {
    clearTimeout(waiting);
    if (answer) draw();
    else if (seen) waiting = setTimeout(draw, PATIENCE);
  };

  const ask = async (wanted: string): Promise<void> => {
    if (wanted !== entity) answer = undefined;
    entity = wanted;
    const mine = ++question;
    refresh();
    const got = await table.fetch(words, wanted).catch((error: unknown) => ({
      error: error instanceof Error ? error.message : String(error),
    }));
    // Late: the reader has moved on, or has turned to another entity.
    if (mine !== question || gone) return;
    answer = got;
    refresh();
  };

  const focus = (): void => {
    wantsFocus = !drawn;
    card.before ??= host.focused() ?? doc.activeElement;
    card.box.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
  };

  /** Beside its words, unless they have gone or have been scrolled out of sight. */
  const anchor = (window: { width: number; height: number }): void => {
    const boxes = boxesOf(words);
    const point = table.last();
    if (line < 0) line = Math.max(0, point ? boxes.findIndex((box) => within(box, point)) : 0);
    const box = boxes[line] ?? boxes[0];
    const near = elementOf(words);
    const visible = box && near && isInView(box, near);
    if (!box || !near || !isThere(words) || (inView && !visible)) {
      card.step?.tell({ type: 'close' });
      return;
    }
    if (visible) inView = true;
    const lines = lineBox(boxes, box);
    const vertical = getComputedStyle(near).writingMode.startsWith('vertical');
    const room = roomBeside({ words: lines, window, vertical });
    host.limit(card.box, room);
    const { width, height } = card.box.getBoundingClientRect();
    card.at = place({ words: lines, popover: { width, height }, window, vertical });
  };

  /** Moves the page until a sheet no longer covers the words: once, since then it is the reader's to scroll. */
  const uncover = (): void => {
    const box = boxesOf(words)[0];
    // Grey lines are lower than what comes in their place.
    if (inView || !answer || !box || step.parent) return;
    inView = true;
    const covered = box.bottom + GAP - card.box.getBoundingClientRect().top;
    if (covered > 0) scrollBy({ top: covered, behavior: 'instant' });
  };

  const card: Card<A> = {
    box: host.add(),
    get next() {
      return next;
    },
    step,
    before: null,
    sheet: step.parent?.sheet ?? (byTouch && innerWidth <= NARROW),
    at: { left: MARGIN, top: MARGIN },
    words: () => words,
    isDrawn: () => drawn && !gone,
    move(twin) {
      words = twin;
      void ask(entity);
    },
    ask: (wanted) => void ask(wanted),
    show() {
      seen = true;
      refresh();
    },
    settle() {
      if (!drawn || gone) return;
      if (card.sheet) {
        uncover();
        return;
      }
      const { clientWidth } = doc.documentElement;
      const window = { width: clientWidth || innerWidth, height: innerHeight };
      if (card.step) anchor(window);
      else card.at = clamp(card.at, card.box.getBoundingClientRect(), window);
      card.box.style.left = `${Math.round(card.at.left)}px`;
      card.box.style.top = `${Math.round(card.at.top)}px`;
      next.settle();
    },
    focus,
    remove(how) {
      if (gone) return;
      gone = true;
      clearTimeout(waiting);
      next.tell({ type: 'close' });
      const clear = (): void => {
        table.draw(card.box, undefined, table.actions(card));
        card.box.remove();
      };
      card.box.inert = true;
      if (how === 'fading' && !matchMedia('(prefers-reduced-motion: reduce)').matches)
        card.box.animate({ opacity: 0 }, FADE).finished.then(clear, clear);
      else clear();
      table.changed();
      const { before } = card;
      if (how !== 'dismissed' && before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    },
  };
  card.box.style.zIndex = `${++topmost}`;
  card.box.classList.toggle('sheet', card.sheet);
  const next = table.follow(card);
  void ask(table.meant(words));
  return card;
}
