// Handles the reader's input inside the cards: pointing at names, clicks, Enter, Esc and dragging.
import { doc } from '../../dom/document.ts';
import { type MarkLookup, markAt } from '../../marks/mark-at-point.ts';
import type { Point } from '../../marks/mark-boxes.ts';
import { nameAt } from '../anchor.ts';
import { listenForDrag } from '../drag.ts';
import type { Host } from '../host/host.ts';
import type { OpenCards } from '../open-cards.ts';
import type { Card, CardLevel } from './card-context.ts';

/** What opens a menu, and what can be chosen in one. */
const MENU = '[aria-haspopup], [role="menu"]';

/** Tells all levels where the pointer is in the window, if it is; `pointing` says whether it may open anything now. */
export function dispatchPointer<A>(
  point: Point | undefined,
  pointing: boolean,
  { marks, host, cards }: { marks: MarkLookup; host: Host; cards: OpenCards<A> },
): void {
  // Some pages remove elements that they have not added themselves, or close the dialog that contains the host.
  if (cards.all().some((card) => card.isRendered()) && !host.isUp()) host.show(doc.documentElement);
  const inner = point && host.at(point);
  const card = inner ? cards.cardOf(inner) : undefined;
  const levelsInside = new Set<CardLevel<A> | undefined>();
  for (let at: Card<A> | undefined = card; at; at = at.level?.parent) levelsInside.add(at.level);
  const anchor =
    (inner && nameAt(inner)) ?? (point && inner === undefined ? markAt(marks, point) : undefined);
  for (const level of cards.levels()) {
    const open = level.card();
    const mark = anchor && (pointing || open?.anchor() === anchor) ? anchor : undefined;
    if (levelsInside.has(level)) level.dispatch({ type: 'inside' });
    else level.pointAt(point, level.parent === card ? mark : undefined);
  }
}

/** Tells all levels that the reader is busy with the page, or has clicked outside the cards. */
export function dispatchToAll<A>(cards: OpenCards<A>, type: 'busy' | 'clickOutside'): void {
  for (const level of cards.levels()) level.dispatch({ type });
}

/** Esc closes a menu inside a card first; a pinned card only if it has the focus or nothing else is open. */
export function closeInnermost<A>(host: Host, cards: OpenCards<A>): void {
  const menu = host.container.querySelector<HTMLElement>(':popover-open');
  const card = cards.innermost();
  if (menu) menu.hidePopover();
  else if (card) cards.closeAlone(card);
}

/** Listens inside the cards until the signal is aborted. */
export function listenInCards<A>(host: Host, cards: OpenCards<A>, signal: AbortSignal): void {
  /** Opens the card of a name in another card, which then stays open as well. */
  const openName = (event: Event): void => {
    const name = nameAt(event.target);
    const card = cards.cardOf(event.target);
    if (!name || !card) return;
    event.preventDefault();
    cards.hold(card);
    card.childLevel.open(name);
  };
  const click = (event: Event): void => {
    openName(event);
    // A menu may hang out of its card: after a choice the pointer would be outside.
    const card = cards.cardOf(event.target);
    if (card && event.target instanceof Element && event.target.closest(MENU)) cards.hold(card);
    // The dimmed page around a sheet.
    if (cards.cardOf(event.target)?.box === event.target) dispatchToAll(cards, 'clickOutside');
  };
  const key = (event: KeyboardEvent): void => {
    if (/^(Enter| )$/.test(event.key)) openName(event);
  };
  host.container.addEventListener('scroll', cards.reposition, { capture: true, signal });
  host.container.addEventListener('click', click, { signal });
  host.container.addEventListener('keydown', key, { signal });
  listenForDrag(host.container, cards.cardOf, (card) => card.level?.dispatch({ type: 'close' }), signal);
}
