// The popovers of one frame: cards opened by pointer, keyboard and touch, and the pinned ones.

import { doc } from '../dom/document.ts';
import { markAt } from '../marks/mark-at-point.ts';
import type { Session } from '../session.ts';
import type { Anchor } from './anchor.ts';
import type { CardActions, CardContext, View } from './card/card-context.ts';
import { closeInnermost, dispatchPointer, dispatchToAll, listenInCards } from './card/card-input.ts';
import { createCardLevel } from './card/card-level.ts';
import { createButtonVisibility } from './host/button-visibility.ts';
import { createHost, type Host } from './host/host.ts';
import { type LongPress, listenForLongPress } from './long-press.ts';
import { createOpenCards, type OpenCards } from './open-cards.ts';
import { createPointer, type HeldKey, type Pointer } from './pointer.ts';

/** When popovers open, by the reader's settings. */
export interface Opening {
  /** How long in ms the pointer has to rest on a mark. */
  readonly dwell: number;
  /** The key to hold instead; a popover then opens at once. */
  readonly hold: HeldKey | 'off';
}

/** What the popovers depend on. */
export interface PopoverOptions<A> {
  session: Session;
  css: string;
  fetch(anchor: Anchor, entity: string): Promise<A>;
  /** Read again each time. */
  opening(): Opening;
  /** The entity that a name means; the likeliest unless the reader has chosen another. */
  chosenEntity?(anchor: Anchor): string;
  /** Renders into the box; undefined empties it. */
  render(box: HTMLElement, view: View<A> | undefined, actions: CardActions): void;
}

/** Starts the popovers, which last as long as the session. */
export function startPopover<A>(options: PopoverOptions<A>): void {
  const { session, opening } = options;
  const { signal } = session;
  const host = createHost(options.css, () => cards.closeAll());
  const wasButtonVisible = createButtonVisibility(host, signal);
  /** How long in ms the pointer had been on its mark when this script started. */
  let dwelt = 0;

  const context: CardContext<A> = {
    host,
    fetch: options.fetch,
    render: options.render,
    chosenEntity: options.chosenEntity ?? (({ entity }) => entity),
    pointerPosition: () => pointer.position(),
    dwell: () => (opening().hold === 'off' ? Math.max(0, opening().dwell - dwelt) : 0),
    manyPinned: () => cards.manyPinned(),
    actions: (card) => ({
      pin: () => cards.togglePin(card),
      close: () => cards.close(card),
      back: () => card.level?.dispatch({ type: 'close' }),
      closeAll: () => cards.closePinned(),
      showEntity: (entity) => card.ask(entity),
      reposition: () => card.reposition(),
      mayAct() {
        if (!wasButtonVisible(card.box)) return false;
        cards.hold(card);
        return true;
      },
    }),
    createChildLevel: (card) => createCardLevel(context, card),
    changed: () => cards.changed(),
  };
  const cards = createOpenCards(host, () => createCardLevel(context));
  const { pointer, longPress } = listenInPage(options, host, cards);
  listenInCards(host, cards, signal);

  session.onReplaced(() => {
    longPress.arm();
    pointer.arm();
  });
  const { event, since } = session.takeOver();
  dwelt = performance.now() - since;
  if (event?.pointerType === 'touch') longPress.resume(event);
  else if (event) pointer.resume(event);
  dwelt = 0;
  session.onOpen(() => {
    const mark = session.currentMark();
    if (mark) cards.first.open(mark);
  });
  signal.addEventListener('abort', cards.closeAll);
}

/** Listens to pointer, touch and keys in the page. */
function listenInPage<A>(
  { session, opening }: PopoverOptions<A>,
  host: Host,
  cards: OpenCards<A>,
): { pointer: Pointer; longPress: LongPress } {
  const { signal } = session;
  // Before the pointer, because the click that ends a long press must not count as a click.
  const longPress = listenForLongPress(
    // Without paint, a finger that rests on a word means to select it.
    { at: (point) => markAt(session, point, 'painted'), open: (mark) => cards.first.open(mark, true) },
    signal,
  );
  const pointer = createPointer({
    host: host.element,
    look: (point, pointing) => dispatchPointer(point, pointing, { marks: session, host, cards }),
    busy: () => dispatchToAll(cards, 'busy'),
    clickOutside: () => dispatchToAll(cards, 'clickOutside'),
    isOpen: () => cards.innermost() !== undefined,
    hold: () => opening().hold,
    escape: () => closeInnermost(host, cards),
    fullscreenChanged() {
      cards.first.dispatch({ type: 'close' });
      if (!cards.all().some(({ level }) => !level)) return;
      host.hide();
      host.show(doc.documentElement);
    },
    scrolled: cards.reposition,
    signal,
  });
  return { pointer, longPress };
}
