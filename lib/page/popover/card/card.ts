// One card on the screen: the name it is about, its answer, its content and its position.
import type { Anchor } from '../anchor.ts';
import { MARGIN } from '../placement.ts';
import { createCardAnswer } from './card-answer.ts';
import type { Card, CardContext, CardLevel } from './card-context.ts';
import { createCardPlacement } from './card-placement.ts';
import { createCardRendering } from './card-rendering.ts';

/** How long in ms a card fades out when the next one replaces it; the same as `--quick` in lib/ui/styles/tokens.css. */
const FADE = 120;
/** Windows up to this width in px have no space beside a name. */
const NARROW = 480;

let topmost = 0;

/** Creates a card that is not visible yet and asks for its evidence. */
export function createCard<A>(
  context: CardContext<A>,
  about: Anchor,
  level: CardLevel<A>,
  byTouch: boolean,
): Card<A> {
  let anchor = about;
  let isRemoved = false;
  const answer = createCardAnswer<A>(
    (entity) => context.fetch(anchor, entity),
    () => rendering.refresh(),
  );

  const card: Card<A> = {
    box: context.host.add(),
    get childLevel() {
      return childLevel;
    },
    level,
    previousFocus: null,
    sheet: level.parent?.sheet ?? (byTouch && innerWidth <= NARROW),
    position: { left: MARGIN, top: MARGIN },
    anchor: () => anchor,
    isRendered: () => rendering.isRendered(),
    move(redrawn) {
      anchor = redrawn;
      void answer.ask(answer.entity());
    },
    ask: (entity) => void answer.ask(entity),
    show: () => rendering.show(),
    reposition() {
      if (rendering.isRendered()) reposition();
    },
    focus: () => rendering.focus(),
    remove(how) {
      if (isRemoved) return;
      isRemoved = true;
      answer.cancel();
      rendering.end();
      childLevel.dispatch({ type: 'close' });
      removeBox(context, card, how === 'fading');
      context.changed();
      if (how !== 'dismissed') restoreFocus(card);
    },
  };
  const rendering = createCardRendering(context, card, answer);
  const reposition = createCardPlacement(context, card, {
    nested: level.parent !== undefined,
    isAnswered: () => answer.value() !== undefined,
  });
  card.box.style.zIndex = `${++topmost}`;
  card.box.classList.toggle('sheet', card.sheet);
  const childLevel = context.createChildLevel(card);
  void answer.ask(context.chosenEntity(anchor));
  return card;
}

/** Empties and removes the card's box, after fading it out if that is wanted. */
function removeBox<A>(context: CardContext<A>, card: Card<A>, isFading: boolean): void {
  const { box } = card;
  const clear = (): void => {
    context.render(box, undefined, context.actions(card));
    box.remove();
  };
  box.inert = true;
  if (isFading && !matchMedia('(prefers-reduced-motion: reduce)').matches)
    box.animate({ opacity: 0 }, FADE).finished.then(clear, clear);
  else clear();
}

function restoreFocus<A>({ previousFocus }: Card<A>): void {
  if (previousFocus instanceof HTMLElement && previousFocus.isConnected)
    previousFocus.focus({ preventScroll: true });
}
