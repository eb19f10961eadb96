// Loads the popover's script into the frame when the reader is about to need it, and hands over the input that came
// before.
import type { Mark } from '../blocks/block.ts';
import type { MarkLookup } from '../marks/mark-at-point.ts';
import { type PendingInput, watchApproach } from './approach.ts';

/** What loads the popover's script. */
export interface Summons {
  /** Loads the script, wherever the pointer is. */
  preload(): void;
  /** Opens the popover at the current mark, once its script has loaded. */
  open(): void;
  /** True for the first caller only: a frame has one popover. */
  claim(): boolean;
  /** Ends the watch on the pointer; from then on, the popover's script listens itself. */
  takeOver(): PendingInput;
  /** The listener is called on the command to open the popover, including one given a moment ago. */
  onOpen(listener: () => void): void;
  /** Adds the listeners again after the page has lost all of them. */
  arm(): void;
}

/** What it depends on: the marks, the one that a command is about, and a way to inject the script. */
export interface SummonsOptions extends MarkLookup {
  currentMark(): Mark | undefined;
  /** Resolves when the script has run or failed to. */
  inject(): Promise<void>;
}

/** Starts watching the pointer. */
export function createSummons(options: SummonsOptions, signal: AbortSignal): Summons {
  const openListeners = new Set<() => void>();
  let isClaimed = false;
  let isAskedToOpen = false;
  const fetch = async (): Promise<void> => {
    await options.inject();
    if (!isClaimed) throw new Error('The popover’s script did not come.');
  };
  const approach = watchApproach(options, fetch, signal);
  return {
    preload: () => void approach.loadPopover(),
    open() {
      for (const listener of openListeners) listener();
      isAskedToOpen = openListeners.size === 0 && options.currentMark() !== undefined;
      if (!isAskedToOpen) return;
      void approach.loadPopover().finally(() => {
        isAskedToOpen &&= isClaimed;
      });
    },
    claim() {
      const first = !isClaimed;
      isClaimed = true;
      return first;
    },
    takeOver: approach.takeOver,
    onOpen(listener) {
      openListeners.add(listener);
      if (isAskedToOpen) listener();
    },
    arm: approach.arm,
  };
}
