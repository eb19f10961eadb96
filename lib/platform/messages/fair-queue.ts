// Questions of many tabs, answered fairly: each tab has one under way at a time, so that a page that asks without end
// waits for itself and not the others for it.

import { createQueue, type Queue } from '../waiting/queue.ts';
import { withTimeLimit } from '../waiting/time-limit.ts';

/** How many questions of one tab may wait. A page asks one at a time and frame, so this is a page of very many frames. */
const MOST_WAITING = 200;

/** After how many ms a question that is still not answered no longer holds up those behind it. */
const PATIENCE = 10_000;

/** Runs a task when it is a tab's turn; undefined, at once, where too many of this tab are waiting already. */
export type FairQueue = <T>(tab: number, task: () => Promise<T>) => Promise<T> | undefined;

/** A new, empty queue. */
export function createFairQueue(): FairQueue {
  const waiting = new Map<number, { queue: Queue; count: number }>();
  return (tab, task) => {
    const here = waiting.get(tab) ?? { queue: createQueue(), count: 0 };
    if (here.count >= MOST_WAITING) return undefined;
    here.count += 1;
    waiting.set(tab, here);
    return new Promise((resolve, reject) => {
      void here.queue(async () => {
        const answer = task();
        answer.then(resolve, reject);
        await withTimeLimit(PATIENCE, answer, undefined).catch(() => {});
        here.count -= 1;
        if (here.count === 0) waiting.delete(tab);
      });
    });
  };
}
