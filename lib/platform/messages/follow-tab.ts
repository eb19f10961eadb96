// Follows the tab in front of this window, for panel and popup.
import type { TabState } from '../../model/tab.ts';
import { activeTab, ask, onActiveTab, onNotice } from './from-own-page.ts';

interface Follower {
  /** The tab's state, at first and after each change. */
  show: (state: TabState | undefined) => void;
  /** Another tab has come to the front. */
  moved?: (tab: number) => void;
  /** The panel is to show an entity of the tab in front. */
  reveal?: (entity: string) => void;
  /** Something could not be loaded; what was thrown. */
  fail: (reason: unknown) => void;
}

/** Starts following, until the signal is aborted. */
export function followTab(follower: Follower, signal: AbortSignal): void {
  let front: number | undefined;
  let turn = 0;

  const refresh = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const state = front === undefined ? undefined : await ask('tab', { tab: front });
    // A later question is pending, and its answer is the one to show.
    if (mine === turn && !signal.aborted) follower.show(state);
  };
  const look = (): void => {
    refresh().catch((reason: unknown) => signal.aborted || follower.fail(reason));
  };
  const follow = (tab: number | undefined): void => {
    const moved = tab !== front;
    front = tab;
    look();
    if (moved && tab !== undefined) follower.moved?.(tab);
  };

  const stops = [
    onActiveTab(follow),
    onNotice(({ tab, reveal }) => {
      if (tab !== undefined && tab !== front) return;
      look();
      if (reveal !== undefined) follower.reveal?.(reveal);
    }),
  ];
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
  });
  activeTab().then(
    (tab) => signal.aborted || follow(tab),
    (reason: unknown) => signal.aborted || follower.fail(reason),
  );
}
