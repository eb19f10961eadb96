// Measures how fast this machine is at the moment: deadlines are given in the time of a fast, idle machine.

/** Iterations of the loop below: long enough for the system’s scheduler to interrupt it several times. */
const TURNS = 8_000_000;
/** How long they take in ms on an idle two-core server of 2025. Faster machines count as this one. */
const USUAL = 36;

/** Makes the loop's result used, so that the compiler does not remove the loop. */
let sink = 0;

function work(): number {
  const began = performance.now();
  let mixed = sink;
  for (let turn = 0; turn < TURNS; turn += 1) mixed = (Math.imul(mixed, 31) + turn) | 0;
  sink = mixed;
  return performance.now() - began;
}

let last = 0;

/** Measures how many times longer things take now than on that machine, at least 1. */
export function measurePace(): number {
  // The first run is also compiled.
  if (last === 0) work();
  last = Math.max(1, work() / USUAL);
  return last;
}

/** The pace measured last. */
export const pace = (): number => last || measurePace();
