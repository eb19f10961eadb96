// Moves pinned cards, by dragging their heading or by clicks and arrow keys on their grip, and swipes sheets away.
import { entryOf } from '../../model/primitives/entry.ts';
import type { Card } from './card/card-context.ts';

/** How far in px an arrow key moves a card. */
const ARROW_STEP = 16;
/** How far in px a sheet is pulled down before it goes. */
const DISMISS_DISTANCE = 72;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Listens in the container of all cards; `close` takes a sheet away. */
export function listenForDrag<C extends Card<unknown>>(
  container: HTMLElement,
  cardOf: (inner: EventTarget | null) => C | undefined,
  close: (card: C) => void,
  signal: AbortSignal,
): void {
  const down = (event: PointerEvent): void => {
    const { target } = event;
    const card = cardOf(target);
    const handle = target instanceof Element ? target.closest<HTMLElement>('.grip, .heading') : null;
    if (!card || !handle || event.button !== 0 || (card.level && !card.sheet)) return;
    // Otherwise a text selection would begin.
    event.preventDefault();
    followPointer(card, handle, event, () => close(card));
  };
  const key = (event: KeyboardEvent): void => {
    const card = cardOf(event.target);
    const arrow = entryOf(ARROWS, event.key);
    const isGrip = event.target instanceof Element && event.target.matches('.grip');
    if (!card || card.level || !arrow || !isGrip) return;
    event.preventDefault();
    card.position = {
      left: card.position.left + arrow[0] * ARROW_STEP,
      top: card.position.top + arrow[1] * ARROW_STEP,
    };
    card.reposition();
  };
  container.addEventListener('pointerdown', down, { signal });
  container.addEventListener('keydown', key, { signal });
}

/** Moves a card or pulls a sheet down with the pointer that pressed its handle, until it is released. */
function followPointer(
  card: Card<unknown>,
  handle: HTMLElement,
  { pointerId, clientX, clientY }: PointerEvent,
  dismiss: () => void,
): void {
  const { left, top } = card.position;
  const held = new AbortController();
  let pulledDown = 0;
  let hasMoved = false;
  const move = (moved: PointerEvent): void => {
    if (moved.pointerId !== pointerId) return;
    pulledDown = Math.max(0, moved.clientY - clientY);
    hasMoved = true;
    if (card.sheet) card.box.style.translate = `0 ${pulledDown}px`;
    else {
      card.position = { left: left + moved.clientX - clientX, top: top + moved.clientY - clientY };
      card.reposition();
    }
  };
  const release = (): void => {
    held.abort();
    card.box.style.translate = '';
    if (card.sheet && pulledDown > DISMISS_DISTANCE) dismiss();
    // For hands that cannot drag: a click on the grip sends the card to the other side of the window.
    if (!hasMoved && handle.matches('.grip')) {
      card.position = { left: innerWidth - left - card.box.offsetWidth, top };
      card.reposition();
    }
  };
  handle.setPointerCapture(pointerId);
  handle.addEventListener('pointermove', move, { signal: held.signal });
  handle.addEventListener('lostpointercapture', release, { signal: held.signal });
}
