// Answers the questions of many tabs fairly: one of each tab at a time, so that a page with endless questions only
// delays itself.

import { createQueue, type Queue } from '../waiting/queue.ts';
import { withTimeLimit } from '../waiting/time-limit.ts';

/** How many questions of one tab may wait. Each frame asks one at a time, so this is a page with very many frames. */
const MOST_WAITING = 200;

/** After how many ms a question without an answer no longer delays those behind it. */
const PATIENCE = 10_000;

/** Runs a task when it is a tab's turn; resolves to undefined at once if too many of this tab are waiting already. */
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
