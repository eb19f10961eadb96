// A row of tabs as in the ARIA practices, with one tab stop and arrow keys:
// https://www.w3.org/WAI/ARIA/apg/patterns/tabs/.
import type { ComponentChildren, JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';

interface TabsProps<Name extends string> {
  label: string;
  tabs: readonly { name: Name; words: string; count?: number | undefined }[];
  chosen: Name;
  onChoose: (name: Name) => void;
  /** What else is at the end of the row. */
  aside?: ComponentChildren;
  /** The content of the chosen tab. */
  children: ComponentChildren;
}

/** The tabs and the panel of the chosen one. Arrow keys choose at once, Home and End go to the ends. */
export function Tabs<Name extends string>(props: TabsProps<Name>): JSX.Element {
  const { label, tabs, chosen, onChoose, aside, children } = props;
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const next = neighbour(
      event.key,
      tabs.findIndex(({ name }) => name === chosen),
      tabs.length,
    );
    const tab = next === undefined ? undefined : tabs[next];
    if (next === undefined || tab === undefined) return;
    event.preventDefault();
    onChoose(tab.name);
    const button = row.current?.children[next];
    if (button instanceof HTMLElement) button.focus();
  };
  return (
    <main>
      <h1 class="spoken">{label}</h1>
      <div class="tabs">
        <div class="tab-row" role="tablist" aria-label={label} ref={row} onKeyDown={move}>
          {tabs.map(({ name, words, count }) => (
            <button
              type="button"
              role="tab"
              key={name}
              id={`${id}-${name}`}
              aria-selected={name === chosen}
              aria-controls={`${id}-panel`}
              tabIndex={name === chosen ? 0 : -1}
              onClick={() => onChoose(name)}
            >
              {words}
              {count !== undefined && count > 0 && <span class="tab-count"> {count}</span>}
            </button>
          ))}
        </div>
        {aside}
      </div>
      <div class="tab-panel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`}>
        {children}
      </div>
    </main>
  );
}

function neighbour(key: string, at: number, length: number): number | undefined {
  if (key === 'ArrowRight') return (at + 1) % length;
  if (key === 'ArrowLeft') return (at - 1 + length) % length;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : undefined;
}
