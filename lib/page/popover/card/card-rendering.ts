// When one card is rendered: in advance while the pointer still rests, at once with an answer, after a moment without.
import { doc } from '../../dom/document.ts';
import { elementOf } from '../anchor.ts';
import type { CardAnswer } from './card-answer.ts';
import type { Card, CardContext } from './card-context.ts';

/** How long in ms an answer may take before a placeholder is shown: for less than that, it would only flicker. */
const PLACEHOLDER_DELAY = 100;

/** The rendering of one card. */
export interface CardRendering {
  /** Whether the card has been on the screen. */
  isRendered(): boolean;
  /** Renders what is there; without an answer, the previous content may stay for a moment. */
  refresh(): void;
  /** From now on the card is visible. */
  show(): void;
  /** Gives the card the focus; waits until it has something to focus. */
  focus(): void;
  /** Nothing is rendered any more. */
  end(): void;
}

/** Starts with a card that is not visible yet. */
export function createCardRendering<A>(
  context: CardContext<A>,
  card: Card<A>,
  answer: CardAnswer<A>,
): CardRendering {
  const { host } = context;
  let isShown = false;
  let isRendered = false;
  let isPrepared = false;
  let isEnded = false;
  let wantsFocus = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const setHidden = (isHidden: boolean): void => {
    card.box.inert = isHidden;
    card.box.style.display = isHidden ? 'none' : '';
  };

  const renderContent = (): void => {
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
  };

  /** Renders the content during the dwell, so that showing the card only has to place it, in a task of its own. */
  const prepare = (): void => {
    setHidden(true);
    renderContent();
    isPrepared = true;
  };

  const focus = (): void => {
    wantsFocus = !isRendered;
    card.previousFocus ??= host.focused() ?? doc.activeElement;
    card.box.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
  };

  const render = (): void => {
    clearTimeout(timer);
    if (isEnded) return;
    if (!isShown) {
      if (answer.value()) prepare();
      return;
    }
    const hadFocus = card.box.contains(host.focused());
    if (isPrepared) setHidden(false);
    else renderContent();
    isPrepared = false;
    isRendered = true;
    const near = elementOf(card.anchor());
    if (card.level || !host.element.isConnected) host.show(near ?? doc.documentElement);
    card.reposition();
    card.level?.removePrevious();
    context.changed();
    // The focused element may have been replaced.
    if (wantsFocus || (hadFocus && !card.box.contains(host.focused()))) focus();
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
