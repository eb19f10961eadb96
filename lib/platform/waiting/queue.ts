// Tasks that must not run at the same time, because each reads what the one before it has written.

/** Runs a task when those before it are over, however they ended; resolves or rejects as it does. */
export type Queue = <T>(task: () => Promise<T>) => Promise<T>;

/** A new, empty queue. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last.then(task);
    last = turn.catch(() => {});
    return turn;
  };
}
