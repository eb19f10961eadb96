// How fast this machine is just now: deadlines are counted in the time of a quick machine that has nothing else to do.

/** Turns of the loop below: long enough for several turns of the system’s scheduler. */
const TURNS = 8_000_000;
/** What they take in ms on a quiet two-core server of 2025. A faster machine counts like that one. */
const USUAL = 36;

/** So that the loop's result is used, and the loop not thrown out by the compiler. */
let sink = 0;

function work(): number {
  const began = performance.now();
  let mixed = sink;
  for (let turn = 0; turn < TURNS; turn += 1) mixed = (Math.imul(mixed, 31) + turn) | 0;
  sink = mixed;
  return performance.now() - began;
}

let last = 0;

/** How many times longer things take now than on that quick machine, and never less than 1; measured anew. */
export function measurePace(): number {
  // The first run is also the compiler's.
  if (last === 0) work();
  last = Math.max(1, work() / USUAL);
  return last;
}

/** The pace measured last. */
export const pace = (): number => last || measurePace();
