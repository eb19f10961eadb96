// Ways in which a page may pretend to be the reader. Each runs inside the page and gets the middle of a mark.
import type { Spot } from '../../../dev/aim.ts';

/** Events dispatched on a page where nothing is open: none may open a card. */
export const OPENING: Readonly<Record<string, (spot: Spot) => void>> = {
  'a finger that rests on a mark': ({ x, y }) => {
    const given = {
      bubbles: true,
      composed: true,
      isPrimary: true,
      pointerType: 'touch',
      clientX: x,
      clientY: y,
    };
    document.elementFromPoint(x, y)?.dispatchEvent(new PointerEvent('pointerdown', given));
  },
  'a pointer that rests on a mark': ({ x, y }) => {
    const given = { bubbles: true, composed: true, pointerType: 'mouse', clientX: x, clientY: y };
    for (const type of ['pointerover', 'pointermove', 'mousemove'])
      document.elementFromPoint(x, y)?.dispatchEvent(new PointerEvent(type, given));
  },
  'the keys of a command': () => {
    const given = { bubbles: true, composed: true, key: 'S', code: 'KeyS', altKey: true, shiftKey: true };
    for (const type of ['keydown', 'keyup']) document.body.dispatchEvent(new KeyboardEvent(type, given));
  },
  'a word of ours, and a flood of messages': () => {
    for (const command of ['open', 'next', 'off', 'go', 'rescan'])
      for (let times = 0; times < 200; times++) postMessage({ command, entity: 'khasan', nth: 0 }, '*');
    for (const name of ['sidelight.page', 'sidelight.early-listeners', 'sidelight.host'])
      Reflect.set(globalThis, Symbol.for(name), { alive: () => true, stop() {}, on: () => [] });
  },
};

/** Events dispatched for ever: none may keep a card from opening. Returns a function that stops them. */
export function keepBusy(): void {
  const types = [
    'scroll',
    'resize',
    'pointerdown',
    'pointerout',
    'keydown',
    'keyup',
    'fullscreenchange',
    'click',
  ];
  const timer = setInterval(() => {
    for (const type of types) {
      const given = { bubbles: true, composed: true, key: 'x', pointerType: 'mouse' };
      const Kind = type.startsWith('key') ? KeyboardEvent : type.startsWith('pointer') ? PointerEvent : Event;
      for (const target of [window, document, document.body]) target.dispatchEvent(new Kind(type, given));
    }
  }, 5);
  Reflect.set(globalThis, 'rest', () => clearInterval(timer));
}

/** Events dispatched while a card is open: none may close it or do anything in it. */
export const ACTING: Readonly<Record<string, () => void>> = {
  Esc: () => {
    const given = { bubbles: true, composed: true, key: 'Escape', code: 'Escape' };
    for (const target of [document.querySelector('[popover]'), document.body])
      target?.dispatchEvent(new KeyboardEvent('keydown', given));
  },
  'a pointer that leaves, a press beside it, another full screen': () => {
    for (const type of ['pointerout', 'pointerdown', 'pointercancel', 'click', 'fullscreenchange', 'scroll'])
      for (const target of [window, document, document.body]) {
        const given = { bubbles: true, composed: true, relatedTarget: null, pointerType: 'mouse' };
        target.dispatchEvent(
          type.startsWith('pointer') ? new PointerEvent(type, given) : new Event(type, given),
        );
      }
  },
  'every event at its element': () => {
    const host = document.querySelector<HTMLElement>('[popover]');
    for (const type of [
      'pointerdown',
      'pointerup',
      'click',
      'keydown',
      'keyup',
      'focusin',
      'dragstart',
      'toggle',
    ]) {
      host?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
      host?.dispatchEvent(new KeyboardEvent(type, { bubbles: true, composed: true, key: 'Enter' }));
    }
    host?.click();
    host?.focus();
  },
};

/** What somebody could do who has the shadow root: every button, with every event that would press it. */
export function pressAll(root: ShadowRoot): number {
  const buttons = [...root.querySelectorAll<HTMLElement>('button, summary, a, [tabindex]')];
  for (const button of buttons) {
    for (const type of ['pointerdown', 'pointerup', 'click'])
      button.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, cancelable: true }));
    for (const key of ['Enter', ' '])
      button.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, key }));
    button.click();
  }
  return buttons.length;
}
