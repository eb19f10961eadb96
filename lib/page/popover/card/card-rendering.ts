// Decides when a card is rendered: during the dwell, as soon as there is an answer, or after a moment without one.
import { doc } from '../../dom/document.ts';
import { elementOf } from '../anchor.ts';
import type { CardAnswer } from './card-answer.ts';
import type { Card, CardContext } from './card-context.ts';

/** How long in ms an answer may take before a placeholder is shown: sooner, it would only flicker. */
const PLACEHOLDER_DELAY = 100;

/** The rendering of one card. */
export interface CardRendering {
  /** Whether the card has been on the screen. */
  isRendered(): boolean;
  /** Renders the answer; while there is none, the previous content may stay for a moment. */
  refresh(): void;
  /** Makes the card visible. */
  show(): void;
  /** Gives the card the focus, once it has something to focus. */
  focus(): void;
  /** Stops rendering. */
  end(): void;
}

/** Starts with a card that is not visible yet. */
export function createCardRendering<A>(
  context: CardContext<A>,
  card: Card<A>,
  answer: CardAnswer<A>,
): CardRendering {
  let isShown = false;
  let isRendered = false;
  let isPrepared = false;
  let isEnded = false;
  let wantsFocus = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const focus = (): void => {
    wantsFocus = !isRendered;
    card.previousFocus ??= context.host.focused() ?? doc.activeElement;
    card.box.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
  };

  const render = (): void => {
    clearTimeout(timer);
    if (isEnded) return;
    if (!isShown) {
      if (!answer.value()) return;
      // Rendered during the dwell, so that showing the card only has to place it, in a task of its own.
      setHidden(card.box, true);
      renderContent(context, card, answer);
      isPrepared = true;
      return;
    }
    const hadFocus = hasFocus(context, card);
    if (isPrepared) setHidden(card.box, false);
    else renderContent(context, card, answer);
    isPrepared = false;
    isRendered = true;
    place(context, card);
    // The focused element may have been replaced.
    if (wantsFocus || (hadFocus && !hasFocus(context, card))) focus();
  };

  const refresh = (): void => {
    clearTimeout(timer);
    if (answer.value()) render();
    else if (isShown) timer = setTimeout(render, PLACEHOLDER_DELAY);
  };

  return {
    isRendered: () => isRendered && !isEnded,
    refresh,
    show() {
      isShown = true;
      refresh();
    },
    focus,
    end() {
      isEnded = true;
      clearTimeout(timer);
    },
  };
}

function setHidden(box: HTMLElement, isHidden: boolean): void {
  box.inert = isHidden;
  box.style.display = isHidden ? 'none' : '';
}

const hasFocus = <A>({ host }: CardContext<A>, { box }: Card<A>): boolean => box.contains(host.focused());

function renderContent<A>(context: CardContext<A>, card: Card<A>, answer: CardAnswer<A>): void {
  const value = answer.value();
  const view = {
    anchor: card.anchor(),
    entity: answer.entity(),
    pinned: !card.level,
    nested: card.level?.parent !== undefined,
    manyPinned: context.manyPinned(),
    ...(value && { answer: value }),
  };
  context.render(card.box, view, context.actions(card));
}

/** Puts a rendered card on the screen, in place of the previous one of its level. */
function place<A>(context: CardContext<A>, card: Card<A>): void {
  const { host } = context;
  if (card.level || !host.element.isConnected) host.show(elementOf(card.anchor()) ?? doc.documentElement);
  card.reposition();
  card.level?.removePrevious();
  context.changed();
}
