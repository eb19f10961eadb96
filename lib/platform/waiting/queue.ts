// Runs tasks one after the other if each reads what the one before has written.

/** Runs a task after those before it have ended, however they ended; settles as the task does. */
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
