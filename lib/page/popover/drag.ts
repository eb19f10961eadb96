// Moves pinned cards: by their heading, or by clicks and arrow keys on their grip; swipes sheets away.
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
    const { target, pointerId, clientX, clientY } = event;
    const card = cardOf(target);
    const handle = target instanceof Element ? target.closest<HTMLElement>('.grip, .heading') : null;
    if (!card || !handle || event.button !== 0 || (card.level && !card.sheet)) return;
    const { left, top } = card.position;
    const held = new AbortController();
    let away = 0;
    let moves = false;
    // A text selection would begin instead.
    event.preventDefault();
    handle.setPointerCapture(pointerId);
    handle.addEventListener(
      'pointermove',
      (moved) => {
        if (moved.pointerId !== pointerId) return;
        away = Math.max(0, moved.clientY - clientY);
        moves = true;
        if (card.sheet) card.box.style.translate = `0 ${away}px`;
        else {
          card.position = { left: left + moved.clientX - clientX, top: top + moved.clientY - clientY };
          card.reposition();
        }
      },
      { signal: held.signal },
    );
    handle.addEventListener(
      'lostpointercapture',
      () => {
        held.abort();
        card.box.style.translate = '';
        if (card.sheet && away > DISMISS_DISTANCE) close(card);
        // For hands that cannot drag: a click on the grip sends the card to the other side of the window.
        if (!moves && handle.matches('.grip')) {
          card.position = { left: innerWidth - left - card.box.offsetWidth, top };
          card.reposition();
        }
      },
      { signal: held.signal },
    );
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
