// A labelled place for one component in one state; the popover's places have a shadow root, as on a news page.
import { render, type VNode } from 'preact';
import popoverCss from '../../lib/ui/popover/popover.css?inline';

/** Adds a place to the page and returns the element to draw in. */
export function place(name: string, width?: number): HTMLElement {
  const figure = document.createElement('figure');
  figure.id = name;
  const caption = document.createElement('figcaption');
  caption.textContent = name;
  // A form, so that the radio buttons of two specimens are not one group.
  const stage = document.createElement('form');
  stage.className = 'stage';
  if (width !== undefined) stage.style.width = `${width}px`;
  figure.append(caption, stage);
  document.body.append(figure);
  return stage;
}

/** Adds a place that stands for the window of an extension page, of a width in px. */
export function page(name: string, width: number): HTMLElement {
  const stage = place(name, width);
  stage.classList.add('page', 'sidelight');
  return stage;
}

/** Looks again at each frame until there is something. */
export async function until<T>(look: () => T | null): Promise<T> {
  for (;;) {
    const found = look();
    if (found !== null) return found;
    await new Promise(requestAnimationFrame);
  }
}

/** Draws in a closed shadow root, under the style sheet of the popover; returns the root. */
export function inShadow(stage: HTMLElement, card: VNode, className = ''): ShadowRoot {
  const host = document.createElement('div');
  stage.append(host);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host { all: initial; display: block; } ${popoverCss}`);
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement('div');
  box.className = className;
  root.append(box);
  render(card, box);
  return root;
}
