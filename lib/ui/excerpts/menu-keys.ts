// The keys that move through an open menu.

/** Moves the focus from the item that received the key, wrapping around; false if the key does nothing in a menu. */
export function moveFocus(menu: HTMLElement, { key, target }: KeyboardEvent): boolean {
  const items = [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
  const from = target instanceof HTMLElement ? items.indexOf(target) : -1;
  const to = goal(items, from, key);
  to?.focus();
  return to !== undefined;
}

function goal(items: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined {
  if (key === 'ArrowDown') return items[(at + 1) % items.length];
  if (key === 'ArrowUp') return items.at(at <= 0 ? -1 : at - 1);
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  if (key.length !== 1 || key === ' ') return undefined;
  const after = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return after.find(({ textContent }) => textContent.toLowerCase().startsWith(key.toLowerCase()));
}
