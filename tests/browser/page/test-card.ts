// The card of the page tests: a box with the parts that the popover's code listens to.
import type { CardActions } from '../../../lib/page/popover/card/card-context.ts';

/** What the tests see of a card. */
export interface RenderedCard {
  entity: string;
  answer: string;
  pinned: boolean;
  nested: boolean;
  many: boolean;
}

/** Renders a card into its box, once; `pressed` is told whether the button with a lasting effect was allowed to act. */
export function renderCard(
  box: HTMLElement,
  { entity, answer }: RenderedCard,
  actions: CardActions,
  pressed: (mayAct: boolean) => void,
): void {
  const isWaiting = answer === '';
  box.firstElementChild?.classList.toggle('waiting', isWaiting);
  if (box.firstChild) return;
  const card = document.createElement('div');
  card.className = isWaiting ? 'card waiting' : 'card';
  card.tabIndex = -1;
  const part = (tag: string, name: string, act?: () => void): HTMLElement => {
    const made = document.createElement(tag);
    made.className = name;
    made.textContent = name;
    if (act) made.addEventListener('click', act);
    card.append(made);
    return made;
  };
  part('p', 'heading');
  part('button', 'pin', actions.pin);
  part('button', 'close', actions.close);
  part('button', 'back', actions.back);
  part('button', 'all', actions.closeAll);
  part('button', 'grip');
  part('button', 'lasting', () => pressed(actions.mayAct())).dataset.lasting = '';
  part('p', 'text').replaceChildren('See ', nameIn(entity), '.');
  box.append(card);
}

/** A name in a card, so that any number of cards can be opened one from the other. */
function nameIn(entity: string): HTMLElement {
  const name = document.createElement('span');
  name.dataset.entity = `${entity}-x`;
  name.dataset.start = '4';
  name.tabIndex = 0;
  name.className = 'name';
  name.textContent = `name of ${entity}`;
  return name;
}
