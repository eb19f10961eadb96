// Limits the wait for a browser that may never answer.

/** A task's result, or `late` after so many ms; the task itself continues, and its result is dropped. */
export function withTimeLimit<T, L>(limit: number, task: Promise<T>, late: L): Promise<T | L> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<L>((resolve) => {
    timer = setTimeout(() => resolve(late), limit);
  });
  return Promise.race([task, over]).finally(() => clearTimeout(timer));
}
